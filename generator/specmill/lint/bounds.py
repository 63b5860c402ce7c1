"""A lower bound above its upper bound leaves no value."""

from typing import Any, Final, TypeGuard

from ..parse.places import Place
from .subject import Subject

_PAIRS: Final = (
    ("minimum", "maximum"),
    ("exclusiveMinimum", "exclusiveMaximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
)


def crossed_bounds(subject: Subject, place: Place) -> None:
    """Report pairs of bounds that no value lies between."""
    raw = place.object
    for low, high in _PAIRS:
        least, most = raw.get(low), raw.get(high)
        if _is_number(least) and _is_number(most) and least > most:
            subject.reader.warning(
                "bounds-crossed",
                f"{low} {least} is above {high} {most}: no value is valid",
                place.child(low),
                hint="exchange the two",
            )


def _is_number(value: Any) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)
