"""The property a discriminator names must be there, and required, in what it selects."""

from ..model import ObjectSchema, SchemaRef, UnionSchema
from ..parse.places import Place
from ..parse.shapes import Shapes
from .subject import Subject


def discriminator_property(subject: Subject, place: Place) -> None:
    """Report alternatives of a union, or a base, without the property of the discriminator."""
    told = place.object.get("discriminator")
    name = told.get("propertyName") if isinstance(told, dict) else told
    named = subject.api.schemas.get(place.id)
    if not isinstance(name, str) or named is None:
        return
    shapes = Shapes(subject.api.schemas)
    if isinstance(named.schema, UnionSchema):
        lacking = [
            variant.schema.target.rsplit("/", 1)[-1]
            for variant in named.schema.variants
            if isinstance(variant.schema, SchemaRef)
            and (shape := shapes.object(variant.schema)) is not None
            and not _has(shape, name)
        ]
    else:
        shape = shapes.object(named.schema)
        lacking = ["the schema"] if shape is not None and not _has(shape, name) else []
    if lacking:
        subject.reader.warning(
            "discriminator-property-absent",
            f"{', '.join(lacking[:5])} has no property {name!r}, which the discriminator names",
            place.child("discriminator"),
            hint="declare the property and require it",
        )


def _has(shape: ObjectSchema, name: str) -> bool:
    return any(member.name == name for member in shape.properties)
