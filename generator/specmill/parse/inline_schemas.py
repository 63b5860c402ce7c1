"""Schemas that parameters, headers and items objects are themselves, as Swagger 2.0 writes them."""

from __future__ import annotations

from typing import Final

from ..model import SchemaNode
from .places import Place
from .schemas import Schemas
from .sites import Site

_NOT_SCHEMA: Final = frozenset(
    {"name", "in", "required", "description", "collectionFormat", "allowEmptyValue", "style",
     "explode", "deprecated"}
)  # fmt: skip
_SCHEMA: Final = frozenset({"type", "enum", "items", "format"})


def has_inline_schema(place: Place) -> bool:
    """Return whether an object says what its values are without a `schema`."""
    return not place.object.keys().isdisjoint(_SCHEMA)


def inline_schema(schemas: Schemas, place: Place, site: Site) -> SchemaNode:
    """Return the schema of an object that is its own schema, or has one under `schema`."""
    if isinstance(place.object.get("schema"), dict):
        return schemas.read(place.child("schema"), site)
    raw = {key: value for key, value in place.object.items() if key not in _NOT_SCHEMA}
    return schemas.read(Place(raw, place.file, place.pointer), site)
