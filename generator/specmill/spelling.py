"""Values as literals over several lines, as formatters lay them out."""

from __future__ import annotations

from .escape import literal, string_literal
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
