"""Discriminators: which alternative of a union a value is, by the value of one property."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from ..model import Discriminator, SchemaId
from .places import Place, text_of

if TYPE_CHECKING:
    from .schemas import Schemas

_BARE_NAME: Final = re.compile(r"^[A-Za-z0-9._-]+$")


def read_discriminator(schemas: Schemas, value: Any, place: Place) -> Discriminator | None:
    """Return the Discriminator Object of a union; Swagger 2.0 writes only the property's name."""
    if isinstance(value, str) and value:
        return Discriminator(property_name=value)
    if not isinstance(value, dict):
        return None
    name = text_of(value.get("propertyName"))
    if not name:
        return None
    told = value.get("mapping")
    mapping = []
    if isinstance(told, dict):
        for tag, target in told.items():
            schema_id = mapping_target(schemas, target, place)
            if schema_id is None:
                schemas.reader.warning(
                    "discriminator-mapping-dangling",
                    f"the mapping of {str(tag)!r} names {target!r}, which does not exist",
                    place,
                    hint="name a component schema or write a reference",
                    done="the entry was ignored",
                )
            else:
                mapping.append((str(tag), schema_id))
    default = value.get("defaultMapping")
    return Discriminator(
        property_name=name,
        mapping=tuple(mapping),
        default=mapping_target(schemas, default, place) if default is not None else None,
    )


def mapping_target(schemas: Schemas, target: Any, place: Place) -> SchemaId | None:
    """Return the schema a mapping names: a component's name, a reference, or a bare file name."""
    if not isinstance(target, str) or not target:
        return None
    reader = schemas.reader
    if _BARE_NAME.match(target):
        base = "definitions" if reader.is_swagger else "components/schemas"
        found = reader.probe(f"#/{base}/{target}", Place(None, "", ""))
        if found is not None:
            return found.id
    found = reader.probe(target, place)
    if found is None:
        return None
    schemas.wanted.setdefault(found.id, found)
    return found.id
