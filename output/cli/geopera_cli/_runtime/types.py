"""Types of the tables, resolved: aliases and named types followed, null set apart.

| row | value |
| --- | --- |
| `("string", "date")` | text, with the format where it decides something |
| `("integer",)`, `("number",)`, `("boolean",)`, `("null",)`, `("any",)`, `("binary",)` | |
| `("enum", base, [values])` | one of the values, open to new ones |
| `("array", item)`, `("tuple", [items], rest)`, `("map", value)` | |
| `("union", [alternatives])` | |
| `("nullable", type)` | the type or null |
| `("model", module, name)` | a named type, looked up in `_models/` |
"""

from __future__ import annotations

from typing import Any

from .record import Record
from .rows import Field, Type
from .tables import Tables, fields_of

SCALARS = frozenset(["string", "integer", "number", "boolean", "enum"])


class Shape(Record):
    """A type without indirection. `kind` is object for named objects, else as in the rows."""

    kind: str
    nullable: bool = False
    format: str = ""
    base: Shape | None = None
    """The type of an enum's values."""
    values: tuple[Any, ...] = ()
    item: Type = ("any",)
    """Items of an array, values of a map, further members of an object."""
    items: tuple[Type, ...] = ()
    """Items of a tuple, alternatives of a union."""
    tags: tuple[tuple[str, ...], ...] = ()
    discriminator: str = ""
    fields: tuple[Field, ...] = ()
    closed: bool = False
    kinds: tuple[str, ...] = ()
    """The kinds of value that a union takes."""
    name: str = ""
    """How the document calls the type."""
    help: str = ""
    example: str = ""

    @property
    def is_scalar(self) -> bool:
        return self.kind in SCALARS


def resolve(tables: Tables, type: Type) -> Shape:
    """Return the shape of a type row."""
    nullable = False
    name = ""
    for _ in range(50):
        if type[0] == "nullable":
            nullable = True
            type = type[1]
        elif type[0] == "model":
            row = tables.model(type[1], type[2])
            name = name or row[1]
            if row[0] != "alias":
                return _named(tables, row).replaced(nullable=nullable)
            type = row[3]
        else:
            break
    return _plain(tables, type).replaced(
        nullable=nullable or type[0] == "null", name=name
    )


def _named(tables: Tables, row: tuple[Any, ...]) -> Shape:
    kind, name, text = row[:3]
    if kind == "object":
        return Shape(
            "object",
            fields=fields_of(row),
            item=row[4] or ("any",),
            closed=row[5],
            name=name,
            help=text,
            example=row[6],
        )
    if kind == "enum":
        base = resolve(tables, row[3])
        return Shape(
            "enum", base=base, values=row[4], name=name, help=text, example=row[5]
        )
    if kind == "map":
        return Shape("map", item=row[3], name=name, help=text, example=row[4])
    return Shape(
        "union",
        kinds=_kinds(tables, [variant[0] for variant in row[3]]),
        items=tuple(variant[0] for variant in row[3]),
        tags=tuple(variant[1] for variant in row[3]),
        discriminator=row[4],
        name=name,
        help=text,
        example=row[5],
    )


def _plain(tables: Tables, type: Type) -> Shape:
    kind = type[0]
    if kind in ("string", "integer", "number"):
        return Shape(kind, format=type[1] if len(type) > 1 else "")
    if kind == "enum":
        return Shape("enum", base=resolve(tables, type[1]), values=tuple(type[2]))
    if kind in ("array", "map"):
        return Shape(kind, item=type[1])
    if kind == "tuple":
        return Shape(kind, items=tuple(type[1]), item=type[2] if len(type) > 2 else ())
    if kind == "union":
        return Shape(kind, items=tuple(type[1]), kinds=_kinds(tables, type[1]))
    return Shape(kind)


def _kinds(tables: Tables, alternatives: list[Type]) -> tuple[str, ...]:
    """Return the kinds of alternatives; enums count as their base, unions as anything."""
    found: dict[str, None] = {}
    for type in alternatives:
        while type[0] == "nullable":
            type = type[1]
        kind = str(type[0])
        if kind == "model":
            row = tables.model(type[1], type[2])
            kind = row[3][0] if row[0] in ("alias", "enum") else row[0]
        elif kind == "enum":
            kind = str(type[1][0])
        found[kind] = None
    return tuple(found)


def members_of(tables: Tables, shape: Shape, depth: int = 3) -> tuple[Field, ...]:
    """Return the members an object may have; of a union those of all alternatives.

    A member that alternatives type differently takes any value; one that not all of them
    need is optional.
    """
    if shape.kind == "object":
        return tuple(field for field in shape.fields if "o" not in field.marks)
    if shape.kind != "union" or depth == 0:
        return ()
    found: dict[str, Field] = {}
    for alternative in shape.items:
        for field in members_of(tables, resolve(tables, alternative), depth - 1):
            seen = found.get(field.wire)
            marks = field.marks.replace("r", "")
            if seen is None:
                found[field.wire] = field.replaced(marks=marks, constant=())
            elif seen.type != field.type:
                type = _joined(tables, seen.type, field.type)
                found[field.wire] = seen.replaced(type=type, limits=())
    return tuple(found.values())


def _joined(tables: Tables, first: Type, second: Type) -> Type:
    """Two enums become one (the tags of a discriminated union); anything else any value."""
    left, right = resolve(tables, first), resolve(tables, second)
    if left.base and right.base and left.base.kind == right.base.kind:
        values = dict.fromkeys((*left.values, *right.values))
        return ("enum", (left.base.kind,), list(values))
    return ("any",)
