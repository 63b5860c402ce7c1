"""Why a value does not fit a schema, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..fitting import fits, unfold
from ..model import (
    ArraySchema,
    BooleanSchema,
    EnumSchema,
    NamedSchema,
    NumberSchema,
    ObjectSchema,
    SchemaId,
    SchemaNode,
    StringSchema,
    TupleSchema,
    UnionSchema,
)


def misfit(schema: SchemaNode, value: Any, schemas: Mapping[SchemaId, NamedSchema]) -> str:
    """Return where and why a value fails: `/items/0/id is a string, not an integer`."""
    path = ""
    for _ in range(60):
        shape = unfold(schema, schemas)
        inner = _failing_member(shape, value, schemas)
        if inner is None:
            return f"{path or 'it'} {_reason(shape, value)}"
        name, schema = inner
        value = value[name]
        path = f"{path}/{name}"
    return "it is nested too deeply"


def _failing_member(
    shape: SchemaNode, value: Any, schemas: Mapping[SchemaId, NamedSchema]
) -> tuple[Any, SchemaNode] | None:
    members: list[tuple[Any, SchemaNode]] = []
    if isinstance(shape, ObjectSchema) and isinstance(value, dict):
        known = {item.name: item.schema for item in shape.properties}
        for name in value:
            schema = known.get(name, shape.additional if name not in known else None)
            if schema is not None:
                members.append((name, schema))
    elif isinstance(shape, ArraySchema) and isinstance(value, list):
        members.extend((index, shape.items) for index in range(len(value)))
    elif isinstance(shape, TupleSchema) and isinstance(value, list):
        members.extend(enumerate(shape.prefix[: len(value)]))
    for name, schema in members:
        part = value[name]
        if not fits(schema, part, schemas, in_request=True) and not fits(
            schema, part, schemas, in_request=False
        ):
            return name, schema
    return None


def _reason(shape: SchemaNode, value: Any) -> str:
    kind = _kind(value)
    match shape:
        case ObjectSchema() if isinstance(value, dict):
            missing = [
                item.name for item in shape.properties if item.required and item.name not in value
            ]
            if missing:
                return f"lacks {', '.join(missing[:5])}"
            if shape.additional is None:
                known = {item.name for item in shape.properties}
                more = [str(name) for name in value if name not in known]
                return f"has members that are not allowed: {', '.join(more[:5])}"
            return "has too few or too many members"
        case EnumSchema():
            allowed = ", ".join(repr(item.value) for item in shape.values[:5])
            return f"is {value!r:.40}, none of {allowed}{', ...' if len(shape.values) > 5 else ''}"
        case StringSchema() if isinstance(value, str):
            return f"is {value!r:.40}, which length or pattern exclude"
        case NumberSchema() if isinstance(value, int | float) and not isinstance(value, bool):
            return f"is {value}, which is out of bounds or no multiple"
        case ArraySchema() | TupleSchema() if isinstance(value, list):
            return "has too few, too many or repeated items"
        case UnionSchema():
            return "fits none or several of the alternatives"
        case _:
            return f"is {kind}, not {_wanted(shape)}"


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    names = {str: "a string", int: "an integer", float: "a number", list: "an array"}
    return names.get(type(value), "an object")


def _wanted(shape: SchemaNode) -> str:
    match shape:
        case ObjectSchema():
            return "an object"
        case ArraySchema() | TupleSchema():
            return "an array"
        case StringSchema():
            return "a string"
        case NumberSchema():
            return "an integer" if shape.integer else "a number"
        case BooleanSchema():
            return "a boolean"
        case _:
            return "what the schema allows"
