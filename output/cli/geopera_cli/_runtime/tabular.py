"""JSON values as tables for people: sensible columns, one line for each item."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from .terminal import columns_of, cut, harmless, pad

FIRST = ("id", "name", "title", "key", "status", "state", "type", "kind", "email")
LAST = ("created_at", "createdAt", "updated_at", "updatedAt")
NARROW = 8
WIDE = 40


def table(value: Any, width: int, *, colour: bool = False) -> str:
    """Return a JSON value as a table: a list by rows, an object by members."""
    if isinstance(value, dict):
        rows, rest = _rows_inside(value)
        if rows is not None:
            below = _members(rest, width, colour) if rest else ""
            return _rows(rows, width, colour) + ("\n" + below if below else "")
        return _members(value, width, colour)
    if isinstance(value, list):
        return _rows(value, width, colour)
    return cell(value) + "\n"


def _rows_inside(value: dict[str, Any]) -> tuple[list[Any] | None, dict[str, Any]]:
    """Split an envelope: its only list of objects, and its scalar members."""
    lists = [
        name
        for name, item in value.items()
        if isinstance(item, list) and (not item or isinstance(item[0], dict))
    ]
    others = {name: item for name, item in value.items() if name not in lists}
    if len(lists) != 1 or any(
        isinstance(item, (dict, list)) for item in others.values()
    ):
        return None, {}
    return value[lists[0]], {
        name: item for name, item in others.items() if item is not None
    }


def cell(value: Any) -> str:
    """Return a value as one line."""
    if value is None:
        return ""
    if isinstance(value, str):
        return harmless(" ".join(value.split()))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return harmless(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def _members(value: dict[str, Any], width: int, colour: bool) -> str:
    if not value:
        return ""
    names = {name: harmless(name) for name in value}
    room = min(max(columns_of(name) for name in names.values()), 30)
    lines = []
    for name, item in value.items():
        head = pad(cut(names[name], room), room)
        text = cut(cell(item), max(width - room - 2, 20))
        lines.append(f"{_bold(head, colour)}  {text}".rstrip())
    return "\n".join(lines) + "\n"


def _rows(items: Sequence[Any], width: int, colour: bool) -> str:
    if not items:
        return "(nothing)\n"
    if not all(isinstance(item, dict) for item in items):
        return "".join(cut(cell(item), width) + "\n" for item in items)
    columns = _columns(items)
    texts = [[cell(item.get(name)) for name in columns] for item in items]
    rooms = [
        max(columns_of(harmless(name)), *(columns_of(row[index]) for row in texts))
        for index, name in enumerate(columns)
    ]
    rooms = _fitted(rooms, width)
    columns = columns[: len(rooms)]
    head = [
        pad(cut(harmless(name), room), room)
        for name, room in zip(columns, rooms, strict=True)
    ]
    lines = [_bold("  ".join(head).rstrip(), colour)]
    for row in texts:
        cells = [
            pad(cut(text, room), room) for text, room in zip(row, rooms, strict=False)
        ]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines) + "\n"


def _columns(items: Sequence[dict[str, Any]]) -> list[str]:
    """Names first, scalars before what is nested, times of record keeping last."""
    names = dict.fromkeys(name for item in items[:100] for name in item)

    def place(name: str) -> tuple[int, int]:
        nested = any(isinstance(item.get(name), (dict, list)) for item in items[:100])
        if name in FIRST:
            return 0, FIRST.index(name)
        if nested:
            return 3, 0
        return (2, LAST.index(name)) if name in LAST else (1, 0)

    return sorted(names, key=place)


def _fitted(rooms: list[int], width: int) -> list[int]:
    """Cut wide columns, then leave out the last ones, until a line fits."""
    fitted = [min(room, WIDE) for room in rooms]
    while sum(fitted) + 2 * (len(fitted) - 1) > width:
        widest = max(range(len(fitted)), key=lambda index: fitted[index])
        if fitted[widest] > 20:
            fitted[widest] -= 1
        elif len(fitted) > 1:
            fitted.pop()
        elif fitted[0] > NARROW:
            fitted[0] -= 1
        else:
            break
    spare = width - sum(fitted) - 2 * (len(fitted) - 1)
    for index, room in enumerate(rooms[: len(fitted)]):
        more = min(room - fitted[index], max(spare, 0))
        fitted[index] += more
        spare -= more
    return fitted


def _bold(text: str, colour: bool) -> str:
    return f"\x1b[1m{text}\x1b[0m" if colour and text.strip() else text
