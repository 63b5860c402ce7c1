"""Diagnostics as text for a terminal, as JSON, and as GitHub workflow commands."""

import json
from collections import Counter
from collections.abc import Sequence
from typing import Literal, assert_never

from .diagnostics import Diagnostics, Located, Severity

Format = Literal["text", "json", "github"]

_EXCERPT = 200
_CONTEXT = 60


def render(diagnostics: Diagnostics, form: Format = "text", *, limit: int = 200) -> str:
    """Return everything that was collected, in order of place, ending with a newline if not empty.

    Text and GitHub output show at most `limit` diagnostics, errors before warnings before notes,
    and end with the number of those left out. No character of the document reaches the output that
    could move the cursor or reorder the text.
    """
    located = diagnostics.located()
    match form:
        case "json":
            return _json(located, diagnostics.dropped)
        case "text":
            shown, omitted = _cap(located, diagnostics.dropped, limit)
            return "".join(_text(item) for item in shown) + _rest(omitted)
        case "github":
            shown, omitted = _cap(located, diagnostics.dropped, limit)
            rest = _rest(omitted).rstrip()
            lines = [_github(item) for item in shown] + ([f"::notice::{rest}"] if rest else [])
            return "".join(f"{line}\n" for line in lines)
        case _:
            assert_never(form)


def visible(text: str) -> str:
    """Return text in which control, format and unassigned characters are spelled as escapes."""
    if text.isprintable():
        return text
    return "".join(_visible(character) for character in text)


def _visible(character: str) -> str:
    if character.isprintable():
        return character
    if character.isspace() and character in "\t\n\r\xa0\u3000":
        return " "
    return character.encode("unicode_escape").decode("ascii")


def place(located: Located) -> str:
    """Return "path:line:column", or the path alone if there is no line."""
    path = visible(located.path) or "<document>"
    if not located.line:
        return path
    return f"{path}:{located.line}:{located.column}"


def message(located: Located) -> str:
    """Return what is wrong together with what was done about it."""
    item = located.diagnostic
    return visible(f"{item.message}; {item.done}" if item.done else item.message)


def excerpt(located: Located) -> str:
    """Return the source line, without its indentation and cut around the column."""
    source = located.source
    start = len(source) - len(source.lstrip())
    if len(source) - start > _EXCERPT and located.column - 1 > start + _EXCERPT - _CONTEXT:
        start = max(start, min(located.column - 1, len(source)) - _CONTEXT)
    end = start + _EXCERPT
    cut = source[start:end].rstrip()
    before = "…" if source[:start].strip() else ""
    return before + visible(cut) + ("…" if source[end:].strip() else "")


def _text(located: Located) -> str:
    item = located.diagnostic
    lines = [f"{place(located)}  {item.severity}  {item.code}", f"  {message(located)}"]
    if source := excerpt(located):
        lines.append(f"  {located.line:>5} | {source}")
    if item.hint:
        lines.append(f"  hint: {visible(item.hint)}")
    return "\n".join(lines) + "\n"


def _github(located: Located) -> str:
    """Return a workflow command; its data and properties need other escapes."""
    item = located.diagnostic
    command = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
    text = message(located) + (f" Hint: {visible(item.hint)}" if item.hint else "")
    properties = {"file": visible(located.path), "title": item.code}
    if located.line:
        properties |= {"line": str(located.line), "col": str(located.column)}
    spelled = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{command[item.severity]} {spelled}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _json(located: Sequence[Located], dropped: Counter[Severity]) -> str:
    items = [
        {
            "path": item.path,
            "line": item.line,
            "column": item.column,
            "severity": item.diagnostic.severity,
            "code": item.diagnostic.code,
            "message": item.diagnostic.message,
            "done": item.diagnostic.done,
            "hint": item.diagnostic.hint,
            "file": item.diagnostic.file,
            "pointer": item.diagnostic.pointer,
            "source": item.source[:_EXCERPT],
        }
        for item in located
    ]
    omitted = {str(severity): dropped[severity] for severity in Severity if dropped[severity]}
    return json.dumps({"diagnostics": items, "omitted": omitted}, indent=2) + "\n"


def _cap(
    located: Sequence[Located], dropped: Counter[Severity], limit: int
) -> tuple[Sequence[Located], Counter[Severity]]:
    """Return what is shown, in the given order, and how many of each severity are not."""
    omitted = Counter(dropped)
    if len(located) <= limit:
        return located, omitted
    rank = {severity: number for number, severity in enumerate(Severity)}
    ranked = sorted(range(len(located)), key=lambda at: (rank[_severity(located[at])], at))
    for at in ranked[limit:]:
        omitted[_severity(located[at])] += 1
    return [located[at] for at in sorted(ranked[:limit])], omitted


def _severity(located: Located) -> Severity:
    return located.diagnostic.severity


def _rest(omitted: Counter[Severity]) -> str:
    counts = [_count(omitted[severity], severity) for severity in Severity if omitted[severity]]
    return f"and {', '.join(counts)} more\n" if counts else ""


def _count(number: int, severity: Severity) -> str:
    return f"{number:,} {severity}{'' if number == 1 else 's'}"
