"""Findings about schemas, and what stands in for a schema that says nothing usable."""

from __future__ import annotations

from typing import Any, Final

from ..model import AnySchema, Facts, NeverSchema, SchemaNode
from .places import Place
from .reader import Reader

MAX_DEPTH: Final = 60
"""Levels of schemas nested in one another without a reference; published documents have up to 9."""


def boolean_schema(reader: Reader, place: Place) -> SchemaNode:
    """Return the schema `true` or `false`; anything else that is no object is reported."""
    facts = Facts(pointer=place.id)
    if place.value is True:
        return AnySchema(facts=facts)
    if place.value is False:
        return NeverSchema(facts=facts)
    reader.warning(
        "schema-invalid",
        "a schema must be an object or a boolean",
        place,
        done="any value is accepted",
    )
    return AnySchema(facts=facts)


def too_deep(reader: Reader, place: Place) -> SchemaNode:
    """Report nesting beyond the limit and return what is taken instead."""
    reader.fault(
        "schema-depth",
        f"schemas are nested more than {MAX_DEPTH} levels deep",
        place,
        hint="move inner schemas to components",
        done="any value is accepted here",
    )
    return AnySchema(facts=Facts(pointer=place.id))


def strange_type(
    reader: Reader, strange: tuple[Any, ...], kinds: tuple[str, ...], place: Place
) -> None:
    """Report a `type` that JSON Schema does not know."""
    reader.warning(
        "schema-type-unknown",
        f"{', '.join(repr(kind) for kind in strange)} is not a JSON Schema type",
        place,
        hint="use string, number, integer, boolean, object or array",
        done=f"read as {' or '.join(kinds)}" if kinds else "any value is accepted",
    )


def unmodelled(reader: Reader, facts: Facts, place: Place) -> None:
    """Note keywords that no type can express."""
    reader.note(
        "schema-unmodelled",
        f"{', '.join(facts.unmodelled)} cannot be expressed in types",
        place,
        done="kept as documentation",
    )
