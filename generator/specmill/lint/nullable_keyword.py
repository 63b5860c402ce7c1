"""`nullable` is a word of OpenAPI 3.0; 3.1 spells it as a type."""

from ..parse.places import Place
from .subject import Subject


def nullable_keyword(subject: Subject, place: Place) -> None:
    """Report `nullable` in a document of OpenAPI 3.1 or later, or in Swagger 2.0."""
    if not isinstance(place.object.get("nullable"), bool):
        return
    if subject.reader.is_swagger or subject.reader.siblings_apply:
        hint = "write x-nullable" if subject.reader.is_swagger else 'write type: [..., "null"]'
        subject.reader.warning(
            "nullable-ignored",
            "nullable means nothing in this version of OpenAPI",
            place.child("nullable"),
            hint=hint,
            done="it was read as it was meant",
        )
