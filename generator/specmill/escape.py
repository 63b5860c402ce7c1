"""Escape rules: document text to a slot of generated text. Each function is total: any string comes out inert."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Mapping
from functools import lru_cache

from .model import Json
from .target import CommentTable, LiteralTable

UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
"""Controls, bidirectional marks, separators that some languages take for line ends, and lone surrogates."""
_LITERAL_UNSAFE = re.compile(UNSAFE.pattern[:-1] + "\t\n]")
_SAFE_INTEGER = 2**53 - 1


def visible(text: str) -> str:
    """Returns text with unsafe characters spelled `<U+202E>`; tabs become four spaces, CRLF and CR line ends LF."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\t" in text:
        text = text.replace("\t", "    ")
    return (
        text
        if text.isascii() and text.isprintable()
        else UNSAFE.sub(lambda match: f"<U+{ord(match[0]):04X}>", text)
    )


def one_line(text: str) -> str:
    """Returns visible text with all white space runs turned into single spaces."""
    return " ".join(visible(text).split())


@lru_cache(maxsize=16)
def _literal_pattern(quote: str, escapes: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        "|".join([*(re.escape(key) for key in (quote, *escapes)), _LITERAL_UNSAFE.pattern])
    )


def string_literal(text: str, table: LiteralTable) -> str:
    """Returns text as a string literal: the preferred quote unless another needs fewer escapes."""
    quote = table.quotes[0]
    if quote in text and len(table.quotes) > 1:
        quote = min(
            table.quotes,
            key=lambda candidate: (text.count(candidate), table.quotes.index(candidate)),
        )
    elif (
        text.isascii()
        and text.isprintable()
        and quote not in text
        and not any(key in text for key in table.escapes)
    ):
        return f"{quote}{text}{quote}"
    pattern = _literal_pattern(quote, tuple(table.escapes))

    def spell(match: re.Match[str]) -> str:
        found = match[0]
        if found == quote:
            return "\\" + quote
        if found in table.escapes:
            return table.escapes[found]
        code = ord(found)
        if code <= 0xFFFF:
            return table.unicode.format(code=code)
        if table.astral:
            return table.astral.format(code=code)
        code -= 0x10000
        return table.unicode.format(code=0xD800 + (code >> 10)) + table.unicode.format(
            code=0xDC00 + (code & 0x3FF)
        )

    return quote + pattern.sub(spell, text) + quote


def literal(value: Json, table: LiteralTable) -> str:
    """Returns a JSON value as a literal of the target, on one line."""
    match value:
        case None:
            return table.null
        case bool():
            return table.true if value else table.false
        case int():
            text = str(value)
            return text if abs(value) <= _SAFE_INTEGER else table.big_integer.format(value=text)
        case float():
            return number_text(value)
        case str():
            return string_literal(value, table)
        case list():
            return (
                table.array[0] + ", ".join(literal(item, table) for item in value) + table.array[1]
            )
        case dict():
            members = (
                table.member.format(key=string_literal(key, table), value=literal(item, table))
                for key, item in value.items()
            )
            return table.object[0] + ", ".join(members) + table.object[1]


def number_text(value: int | float) -> str:
    """Returns a number as JSON spells it: shortest round-trip text without a useless exponent sign or zero."""
    if isinstance(value, int):
        return str(value)
    if value.is_integer() and abs(value) < 1e16:
        return f"{int(value)}.0"
    return repr(value)


_encode = json.JSONEncoder(ensure_ascii=False, separators=(", ", ": ")).encode


def _indented(value: Json, indent: int) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent, separators=(",", ": "))


def json_text(value: Json, indent: int | None = None) -> str:
    """Returns JSON text whose unsafe characters are escaped; also valid as a TOML basic string for strings."""
    text = _encode(value) if indent is None else _indented(value, indent)
    if text.isascii() and "\x7f" not in text:
        return text

    def spell(match: re.Match[str]) -> str:
        found = match[0]
        if found == "\n":
            return found
        code = ord(found)
        if code <= 0xFFFF:
            return f"\\u{code:04x}"
        code -= 0x10000
        return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"

    return UNSAFE.sub(spell, text)


def shell(text: str) -> str:
    """Returns text as one POSIX shell word."""
    return shlex.quote(visible(text))


def wrap(text: str, width: int, first: int = 0, hanging: str = "") -> list[str]:
    """Returns the lines of one paragraph line, filled greedily; `first` columns of the first line are taken."""
    if first + len(text) <= width:
        return [text]
    lines: list[str] = []
    line = ""
    room = width - first
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > room:
            lines.append(line)
            line = hanging + word
            room = width
        else:
            line = f"{line} {word}" if line else word
    lines.append(line)
    return lines


_ITEM = re.compile(r"(\s*(?:[-*+]|\d{1,9}[.)])\s+)?")
_FENCE = re.compile(r"\s*(?:```|~~~)")
_APART = re.compile(r"\s*(?:[|>#<]|[-=*_]{3,}\s*$|@\w)|\s{4}")
"""Starts of lines that no line before or after them may be joined to: tables, quotes, headings, rules, tags, code."""


def comment(text: str, table: CommentTable, indent: int = 0, first: int = 0) -> str:
    """Returns text as comment lines of a slot.

    Line breaks of the document stay where its lines fit; a paragraph with a line that does not is filled anew to the
    slot's width. The first line carries neither indent nor prefix and starts `first` columns later; what would end the
    comment is replaced.
    """
    text = visible(text).strip()
    for old, new in table.replace:
        text = text.replace(old, new)
    margin = " " * indent
    width = max(table.width - indent - len(table.prefix), 20)
    lay_out = _filled if "\n" in text else _wrapped
    head, *rest = lay_out(text, width, first)
    return "\n".join(
        [
            head,
            *(
                f"{margin}{table.prefix}{line}"
                if line
                else f"{margin}{table.empty_prefix}".rstrip()
                for line in rest
            ),
        ]
    )


def _wrapped(line: str, width: int, first: int) -> list[str]:
    lead = _ITEM.match(line)
    hanging = " " * len(lead[0]) if lead and lead[0] else line[: len(line) - len(line.lstrip())]
    return [piece.rstrip() for piece in wrap(line, width, first, hanging)]


def _filled(text: str, width: int, first: int) -> list[str]:
    """The lines of a text: each paragraph as it is where it fits, else filled to the width."""
    lines: list[str] = []
    paragraph: list[str] = []
    fenced = False

    def flush() -> None:
        room = 0 if lines else first
        if any(len(line) + (room if line is paragraph[0] else 0) > width for line in paragraph):
            head, *rest = paragraph
            lines.extend(_wrapped(" ".join([head, *(line.strip() for line in rest)]), width, room))
        else:
            lines.extend(paragraph)
        paragraph.clear()

    for source in text.split("\n"):
        line = source.rstrip()
        if _FENCE.match(line) or fenced or not line or _APART.match(line):
            flush()
            fenced ^= _FENCE.match(line) is not None
            if fenced and line:
                lines.append(line)
            elif line:
                lines.extend(_wrapped(line, width, 0 if lines else first))
            elif lines and lines[-1]:
                lines.append("")
            continue
        lead = _ITEM.match(line)
        if paragraph and ((lead and lead[0]) or paragraph[-1].endswith((":", "\\"))):
            flush()
        paragraph.append(line)
        if source.endswith("  "):
            flush()
    flush()
    return lines


_MARKDOWN = re.compile(r"[\\`*_\[\]<>|{}#~!]")
_MARKDOWN_START = re.compile(r"^(\s*)([-+=]|\d+[.)])", re.MULTILINE)


def markdown(text: str) -> str:
    """Returns text in which no character has a Markdown, HTML or MDX meaning."""
    escaped = _MARKDOWN.sub(lambda match: "\\" + match[0], visible(text))
    return _MARKDOWN_START.sub(
        lambda match: match[1] + (match[2][:-1] + "\\" + match[2][-1]), escaped
    )


def code_span(text: str) -> str:
    """Returns a Markdown code span that holds any text on one line (CommonMark 6.1)."""
    text = one_line(text)
    if text and "`" not in text:
        return f"`{text}`"
    runs = [len(run) for run in re.findall("`+", text)]
    fence = "`" * next(length for length in range(1, len(runs) + 2) if length not in runs)
    padding = " " if text.startswith("`") or text.endswith("`") or not text else ""
    return f"{fence}{padding}{text}{padding}{fence}"


def toml_key(text: str) -> str:
    return json_text(text)


def sorted_members(value: Mapping[str, Json]) -> list[tuple[str, Json]]:
    """Returns the members of a mapping sorted by key, for slots whose order carries no meaning."""
    return sorted(value.items())
