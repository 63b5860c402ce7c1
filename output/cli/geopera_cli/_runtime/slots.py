"""Inputs spread over flags: a scalar is one flag, an object one for each of its members.

A slot is one flag and the place its value goes to: the input it belongs to and the names of
the members that lead to it.
"""

from __future__ import annotations

from .record import Record
from .rows import Command, Field, Input, Limits
from .tables import Tables
from .types import Shape, members_of, resolve

DEPTH = 4
MOST = 400
"""How deep objects are spread, and how many flags a command may have; `--json` takes all."""


class Slot(Record):
    """One flag. `path` holds the member names below the input; empty for the input itself."""

    flag: str
    input: Input
    path: tuple[str, ...]
    shape: Shape
    help: str
    required: bool
    """Whether the command line must give it, be it by this flag or by JSON."""
    deprecated: bool
    limits: Limits
    default: tuple[object, ...]
    constant: tuple[object, ...]
    spread: bool
    """Whether its members have flags of their own."""

    @property
    def is_nested(self) -> bool:
        return bool(self.path)


def slots_of(tables: Tables, command: Command) -> tuple[Slot, ...]:
    """Return the flags of a command, in the order of its inputs."""
    found: list[Slot] = []
    used: set[str] = set()
    room = MOST
    for input in command.inputs:
        added = _spread(tables, input, input, input.flag, (), DEPTH, ())
        if len(added) > room:
            added = added[:1]
        room -= len(added)
        for slot in added:
            if slot.flag not in used:
                used.add(slot.flag)
                found.append(slot)
    return tuple(found)


def _spread(
    tables: Tables,
    input: Input,
    field: Field,
    flag: str,
    path: tuple[str, ...],
    depth: int,
    above: tuple[str, ...],
) -> list[Slot]:
    shape = resolve(tables, field.type)
    recursive = bool(shape.name) and shape.name in above
    members = () if depth == 0 or recursive else members_of(tables, shape)
    first = Slot(
        flag=flag,
        input=input,
        path=path,
        shape=shape,
        help=field.help or shape.help,
        required=field.required and not path,
        deprecated="d" in field.marks,
        limits=field.limits,
        default=field.default,
        constant=field.constant,
        spread=bool(members),
    )
    found = [first]
    for member in members:
        found.extend(
            _spread(
                tables,
                input,
                member,
                f"{flag}.{member.flag}",
                (*path, member.wire),
                depth - 1,
                (*above, shape.name) if shape.name else above,
            )
        )
    return found
