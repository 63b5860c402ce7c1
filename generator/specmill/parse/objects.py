"""Objects: properties, required names, additional and pattern properties."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..load.pointers import escape
from ..model import AnySchema, Facts, ObjectSchema, Property, SchemaId, SchemaNode
from .discriminators import read_discriminator
from .merge import Child
from .places import Place, Raw
from .property_maps import has_reference, located
from .scalars import count
from .sites import Site, below

if TYPE_CHECKING:
    from .schemas import Schemas


def read_object(
    schemas: Schemas,
    kw: Raw,
    bases: tuple[SchemaId, ...],
    place: Place,
    site: Site,
    facts: Facts,
    nullable: bool,
) -> ObjectSchema:
    """Return the object that keywords describe; inline types in it are named after it."""
    members = kw.get("properties")
    if not isinstance(members, dict):
        members = {}
    if "$ref" in members and has_reference(kw):
        members = located(schemas.reader, Place(kw, place.file, place.pointer), below(place.id))
    inner = site if site.owner == facts.pointer or not (members or bases) else below(facts.pointer)
    required = _required(schemas, kw, members, place)
    properties = tuple(
        Property(
            name=name,
            schema=schemas.child(value, place, f"properties/{escape(name)}", inner, name),
            required=name in required,
        )
        for name, value in members.items()
    )
    told = kw.get("additionalProperties")
    return ObjectSchema(
        facts=facts,
        nullable=nullable,
        properties=properties,
        additional=_additional(schemas, told, place, inner, facts),
        additional_declared=told is not None,
        patterns=_patterns(schemas, kw, place, inner),
        bases=bases,
        min_properties=count(kw, "minProperties"),
        max_properties=count(kw, "maxProperties"),
        discriminator=read_discriminator(schemas, kw["discriminator"], place)
        if "discriminator" in kw
        else None,
    )


def _additional(
    schemas: Schemas, told: Any, place: Place, site: Site, facts: Facts
) -> SchemaNode | None:
    if told is False:
        return None
    if isinstance(told, Child | dict):
        return schemas.child(told, place, "additionalProperties", site, "value")
    return AnySchema(facts=Facts(pointer=facts.pointer))


def _patterns(
    schemas: Schemas, kw: Raw, place: Place, site: Site
) -> tuple[tuple[str, SchemaNode], ...]:
    told = kw.get("patternProperties")
    if not isinstance(told, dict):
        return ()
    return tuple(
        (
            pattern,
            schemas.child(value, place, f"patternProperties/{escape(pattern)}", site, "value"),
        )
        for pattern, value in told.items()
        if value is not False
    )


def _required(schemas: Schemas, kw: Raw, members: Raw, place: Place) -> frozenset[str]:
    told = kw.get("required")
    names: set[str] = set()
    if isinstance(told, list):
        names.update(name for name in told if isinstance(name, str))
    names.update(
        name
        for name, value in members.items()
        if value.__class__ is dict and value.get("required") is True
    )
    missing = names - members.keys()
    if missing and not kw.get("patternProperties"):
        schemas.reader.note(
            "required-undeclared",
            f"required names {', '.join(sorted(missing))}, which properties does not declare",
            place,
            hint="declare the property or correct its name",
            done="the name was ignored",
        )
    return frozenset(names)
