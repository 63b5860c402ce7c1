"""Whether a JSON value is what a schema of the model describes (JSON Schema validation without formats)."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TypeAlias

from .model import (
    AnySchema,
    ArraySchema,
    BooleanSchema,
    EnumSchema,
    Json,
    NamedSchema,
    NeverSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    SchemaId,
    SchemaNode,
    SchemaRef,
    StringSchema,
    TupleSchema,
    UnionSchema,
)

Schemas: TypeAlias = Mapping[SchemaId, NamedSchema]


@lru_cache(maxsize=4096)
def _compiled(pattern: str) -> re.Pattern[str] | None:
    try:
        return re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return None


def found(pattern: str, text: str) -> bool:
    """Returns whether a pattern is found in a text; a pattern that this dialect can't read counts as found."""
    compiled = _compiled(pattern)
    return compiled is None or compiled.search(text) is not None


def unfold(schema: SchemaNode, schemas: Schemas) -> SchemaNode:
    """Returns a schema with its references followed; a circle of references stays a reference."""
    seen: set[SchemaId] = set()
    while isinstance(schema, SchemaRef) and schema.target in schemas and schema.target not in seen:
        seen.add(schema.target)
        schema = schemas[schema.target].schema
    return schema


def fits(
    schema: SchemaNode, value: Json, schemas: Schemas, *, in_request: bool, level: int = 0
) -> bool:
    """Returns whether a value fits. Read-only members aren't required in requests, write-only ones not in responses."""
    if level > 60:
        return False
    if value is None and (schema.nullable or isinstance(schema, NullSchema | AnySchema)):
        return True

    def inner(one: SchemaNode, part: Json) -> bool:
        return fits(one, part, schemas, in_request=in_request, level=level + 1)

    match schema:
        case SchemaRef():
            named = schemas.get(schema.target)
            return named is None or inner(named.schema, value)
        case AnySchema():
            return True
        case NeverSchema() | NullSchema():
            return False
        case BooleanSchema():
            return isinstance(value, bool)
        case NumberSchema():
            return _number_fits(schema, value)
        case StringSchema():
            return isinstance(value, str) and _string_fits(schema, value)
        case EnumSchema():
            return any(
                one.value == value and type(one.value) is type(value) for one in schema.values
            )
        case ArraySchema():
            return (
                isinstance(value, list)
                and _array_fits(schema, value)
                and all(inner(schema.items, one) for one in value)
            )
        case TupleSchema():
            if not isinstance(value, list) or not _length(
                len(value), schema.min_items, schema.max_items
            ):
                return False
            rest = value[len(schema.prefix) :]
            pairs = zip(schema.prefix, value, strict=False)
            return all(inner(one, part) for one, part in pairs) and (
                not rest
                or (schema.rest is not None and all(inner(schema.rest, part) for part in rest))
            )
        case ObjectSchema():
            return isinstance(value, dict) and _object_fits(
                schema, value, schemas, in_request, level
            )
        case UnionSchema():
            matches = sum(inner(variant.schema, value) for variant in schema.variants)
            return (
                matches == 1 if schema.exclusive and schema.discriminator is None else matches > 0
            )
        case _:
            return True


def _length(length: int, least: int | None, most: int | None) -> bool:
    return length >= (least or 0) and (most is None or length <= most)


def _number_fits(schema: NumberSchema, value: Json) -> bool:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return False
    if schema.integer and not float(value).is_integer():
        return False
    if schema.multiple_of:
        steps = value / schema.multiple_of
        if not math.isclose(steps, round(steps), abs_tol=1e-9):
            return False
    return (
        (schema.minimum is None or value >= schema.minimum)
        and (schema.maximum is None or value <= schema.maximum)
        and (schema.exclusive_minimum is None or value > schema.exclusive_minimum)
        and (schema.exclusive_maximum is None or value < schema.exclusive_maximum)
    )


def _string_fits(schema: StringSchema, value: str) -> bool:
    return _length(len(value), schema.min_length, schema.max_length) and (
        not schema.pattern or found(schema.pattern, value)
    )


def _array_fits(schema: ArraySchema, value: list[Json]) -> bool:
    if not _length(len(value), schema.min_items, schema.max_items):
        return False
    return not schema.unique_items or all(
        one not in value[:index] for index, one in enumerate(value)
    )


def _object_fits(
    schema: ObjectSchema, value: dict[str, Json], schemas: Schemas, in_request: bool, level: int
) -> bool:
    known = {prop.name: prop for prop in schema.properties}
    for prop in schema.properties:
        facts = prop.schema.facts
        absent = facts.read_only if in_request else facts.write_only
        if prop.required and prop.name not in value and not absent:
            return False
    if not _length(len(value), schema.min_properties, schema.max_properties):
        return False
    for name, part in value.items():
        candidates = [one for pattern, one in schema.patterns if found(pattern, name)]
        if name in known:
            candidates.append(known[name].schema)
        elif not candidates:
            if schema.additional is None:
                if schema.additional_declared:
                    return False
                continue
            candidates.append(schema.additional)
        if not all(
            fits(one, part, schemas, in_request=in_request, level=level + 1) for one in candidates
        ):
            return False
    return True
