"""An array should say what its items are (OpenAPI 3.0, 4.7.24.1: `items` MUST be present)."""

from ..parse.places import Place
from .subject import Subject


def array_without_items(subject: Subject, place: Place) -> None:
    """Report an array schema without `items` or `prefixItems`."""
    raw = place.object
    if raw.get("type") == "array" and not raw.keys() & {"items", "prefixItems", "allOf", "$ref"}:
        subject.reader.warning(
            "array-items-missing",
            "the array does not say what its items are",
            place,
            hint='add "items"',
            done="any items are accepted",
        )
