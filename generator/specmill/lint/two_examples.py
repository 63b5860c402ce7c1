"""`example` and `examples` exclude each other (OpenAPI 3.x, Parameter and Media Type Object)."""

from ..parse.places import Place
from .subject import Subject


def two_examples(subject: Subject, place: Place) -> None:
    """Note objects that have both."""
    if "example" in place.object and isinstance(place.object.get("examples"), dict):
        subject.reader.note(
            "example-twice",
            "example and examples exclude each other",
            place.child("example"),
            hint="move the example into examples",
            done="both were kept",
        )
