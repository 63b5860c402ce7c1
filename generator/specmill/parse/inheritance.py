"""Inheritance: schemas that extend a base with a discriminator through `allOf`."""

from __future__ import annotations

from ..model import SchemaId
from .places import Place
from .reader import Reader


def variant_bases(reader: Reader, components: list[Place]) -> frozenset[SchemaId]:
    """Return the ids of schemas with a discriminator, but no union, that other schemas extend.

    Where such a base is used as a type, any of the schemas that extend it may come
    (OpenAPI 3.0, 4.7.24, "models with polymorphism support").
    """
    heirs: set[SchemaId] = set()
    bases: set[SchemaId] = set()
    for place in components:
        current = reader.end_of_aliases(place)
        if not isinstance(current.value, dict):
            continue
        members = current.items("allOf")
        for member in members:
            ref = member.object.get("$ref")
            target = reader.probe(ref, member) if isinstance(ref, str) else None
            if target is not None:
                heirs.add(reader.end_of_aliases(target).id)
        raw = [current.object, *(member.object for member in members)]
        if any(part.get("discriminator") for part in raw) and not any(
            part.get("oneOf") or part.get("anyOf") for part in raw
        ):
            bases.add(current.id)
    return frozenset(bases & heirs)
