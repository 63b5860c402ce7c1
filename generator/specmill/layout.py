"""Layout that depends on width: what stands on one line if it fits, else one item per line.

Formatters of most languages agree on this rule, so templates that use it emit text that they leave alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache


def fit(
    items: Iterable[str],
    before: str = "",
    after: str = "",
    *,
    indent: int = 0,
    width: int = 88,
    step: int = 4,
    trailing: str = ",",
    pad: str = "",
    separator: str = ", ",
    explode: bool = False,
) -> str:
    """Returns `before item, item after` on one line of at most `width` columns, else each item on a line of its own.

    `indent` is the column the text starts at (it is not printed); items are indented by `step` more; `trailing` ends the
    last item of the exploded form; `pad` stands inside the brackets of the one-line form; `explode` forces the long form.
    """
    parts = list(items)
    if not parts:
        return before + after
    line = f"{before}{pad}{separator.join(parts)}{pad}{after}"
    if not explode and "\n" not in line and indent + len(line) <= width:
        return line
    margin = " " * (indent + step)
    joined = (separator.rstrip() + "\n" + margin).join(parts)
    return f"{before}\n{margin}{joined}{trailing}\n{' ' * indent}{after}"


_CLOSING = {"[": "]", "(": ")", "<": ">", "{": "}"}


def fit_type(
    expr: str,
    before: str = "",
    after: str = "",
    *,
    indent: int = 0,
    width: int = 88,
    lone: bool = False,
) -> str:
    """Returns `before expr after` on one line of at most `width` columns, else the type expression over several.

    The alternatives of a union stand in brackets, one a line where they do not fit on one; the arguments of a generic
    type stand on lines of their own. `lone` puts a single name in brackets where that makes it fit. `indent` is the
    column the text starts at (it is not printed).
    """
    if indent + len(before) + len(expr) + len(after) <= width:
        return before + expr + after
    margin = " " * indent
    alternatives = split_type(expr, "|")
    if len(alternatives) > 1:
        inner = _alternatives(alternatives, indent + 4, width)
        return f"{before}(\n{inner}\n{margin}){after}"
    name, arguments = _arguments(expr)
    if arguments is not None:
        inner = _inner(arguments, indent + 4, width)
        return f"{before}{name}[\n{inner}\n{margin}]{after}"
    if lone and indent + 4 + len(expr) <= width:
        return f"{before}(\n{margin}    {expr}\n{margin}){after}"
    return before + expr + after


def _alternatives(parts: tuple[str, ...], indent: int, width: int) -> str:
    margin = " " * indent
    line = " | ".join(parts)
    if indent + len(line) <= width:
        return margin + line
    first, *rest = parts
    lines = [fit_type(first, indent=indent, width=width)]
    lines += [fit_type(part, "| ", indent=indent, width=width) for part in rest]
    return "\n".join(margin + text for text in lines)


def _inner(arguments: str, indent: int, width: int) -> str:
    margin = " " * indent
    parts = split_type(arguments, ",")
    if len(parts) == 1:
        alternatives = split_type(arguments, "|")
        if len(alternatives) > 1:
            return _alternatives(alternatives, indent, width)
        return margin + fit_type(arguments, indent=indent, width=width)
    if indent + len(arguments) <= width:
        return margin + arguments
    return "\n".join(f"{margin}{_argument(part, indent, width)}" for part in parts)


def _argument(part: str, indent: int, width: int) -> str:
    if indent + len(part) + 1 <= width or len(split_type(part, "|")) == 1:
        return fit_type(part, after=",", indent=indent, width=width)
    return _alternatives(split_type(part, "|"), indent, width - 1).lstrip() + ","


def _arguments(expr: str) -> tuple[str, str | None]:
    """The name of a generic type and what stands in its brackets, which have to end the expression."""
    start = expr.find("[")
    if start < 1 or not expr.endswith("]") or not re.fullmatch(r"[\w.]+", expr[:start]):
        return expr, None
    return expr[:start], expr[start + 1 : -1]


@lru_cache(maxsize=4096)
def split_type(expr: str, separator: str) -> tuple[str, ...]:
    """Returns the parts of a type between separators that stand neither in brackets nor in a string."""
    if separator not in expr:
        return (expr.strip(),)
    parts: list[str] = []
    depth = start = 0
    quote = ""
    escaped = False
    for place, char in enumerate(expr):
        if quote:
            if escaped:
                escaped = False
            elif char == "\\":
                escaped = True
            elif char == quote:
                quote = ""
        elif char in "\"'":
            quote = char
        elif char in _CLOSING:
            depth += 1
        elif char in _CLOSING.values():
            depth -= 1
        elif char == separator and not depth:
            parts.append(expr[start:place].strip())
            start = place + 1
    parts.append(expr[start:].strip())
    return tuple(parts)
