"""Path parameters are always required (OpenAPI, Parameter Object, `required`)."""

from ..parse.places import Place
from .subject import Subject


def path_parameter_optional(subject: Subject, place: Place) -> None:
    """Report a path parameter that is not declared as required."""
    if place.object.get("in") == "path" and place.object.get("required") is not True:
        subject.reader.warning(
            "path-parameter-optional",
            f"the path parameter {place.text('name')!r} is not declared as required",
            place,
            hint='add "required: true"',
            done="it is required",
        )
