"""Values over several lines, as formatters lay them out: literals of a target, or JSON."""

from __future__ import annotations

from .escape import json_text, literal, string_literal
from .model import Json
from .target import LiteralTable


def spell(
    value: Json, table: LiteralTable, indent: int = 0, first: int = 0, width: int = 80
) -> str:
    """Returns a value as a literal: on one line if it fits, else one member a line, indented by `indent` plus four.

    `first` columns of the first line are taken.
    """
    line = literal(value, table)
    step = 4 if indent % 4 == 0 else 2
    if first + len(line) <= width or not value or not isinstance(value, list | dict):
        return line
    margin = " " * (indent + step)
    if isinstance(value, list):
        opening, closing = table.array
        items = [spell(item, table, indent + step, indent + step + 1, width) for item in value]
    else:
        opening, closing = table.object
        items = []
        for key, item in value.items():
            name = string_literal(key, table)
            head = table.member.format(key=name, value="")
            items.append(
                head + spell(item, table, indent + step, indent + step + len(head) + 1, width)
            )
    body = "".join(f"{margin}{item},\n" for item in items)
    return f"{opening.rstrip()}\n{body}{' ' * indent}{closing.lstrip()}"


def json_lines(value: Json, indent: int = 0, first: int = 0, width: int = 80) -> str:
    """Returns a value as JSON: what fits on one line stays on it, else one member a line."""
    line = json_text(value)
    if first + len(line) <= width or not value or not isinstance(value, list | dict):
        return line
    inner = indent + 2
    if isinstance(value, list):
        brackets = "[]"
        items = [json_lines(item, inner, inner + 1, width) for item in value]
    else:
        brackets = "{}"
        items = []
        for key, item in value.items():
            head = json_text(key) + ": "
            items.append(head + json_lines(item, inner, inner + len(head) + 1, width))
    body = (",\n" + " " * inner).join(items)
    return f"{brackets[0]}\n{' ' * inner}{body}\n{' ' * indent}{brackets[1]}"
