"""The values of an enum must have the type of their schema, and occur once."""

from typing import Any, Final

from ..parse.enums import distinct
from ..parse.places import Place
from ..parse.types import told
from .subject import Subject

_CLASSES: Final[dict[str, tuple[type, ...]]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
}


def enum_type(subject: Subject, place: Place) -> None:
    """Report enum values of another type than `type`, and duplicates."""
    values = place.object.get("enum")
    if not isinstance(values, list):
        return
    kinds, nullable, _ = told(place.object)
    nullable = nullable or place.flag("nullable") or place.flag("x-nullable")
    if kinds and not any(kind in _CLASSES for kind in kinds):
        return
    wrong = [value for value in values if kinds and not _has_type(value, kinds, nullable)]
    if wrong:
        subject.reader.warning(
            "enum-type",
            f"{wrong[0]!r:.60} in enum is not of type {' or '.join(kinds)}",
            place.child("enum"),
            hint="correct the value or the type",
        )
    if len(distinct(values)) < len(values):
        subject.reader.warning(
            "enum-duplicate",
            "a value stands twice in enum",
            place.child("enum"),
            hint="remove one of the two",
            done="it counts once",
        )


def _has_type(value: Any, kinds: tuple[str, ...], nullable: bool) -> bool:
    if value is None:
        return nullable
    for kind in kinds:
        if isinstance(value, bool):
            if kind == "boolean":
                return True
        elif isinstance(value, _CLASSES.get(kind, ())) or (
            kind == "integer" and isinstance(value, float) and value.is_integer()
        ):
            return True
    return False
