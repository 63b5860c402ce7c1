"""A pattern must be a regular expression (ECMA-262, as JSON Schema asks for)."""

from functools import lru_cache

import jsonschema_rs

from ..parse.places import Place
from .subject import Subject


def invalid_pattern(subject: Subject, place: Place) -> None:
    """Report a `pattern` that is no regular expression."""
    pattern = place.object.get("pattern")
    if isinstance(pattern, str) and not _is_valid(pattern):
        subject.reader.warning(
            "pattern-invalid",
            f"{pattern[:80]!r} is no regular expression",
            place.child("pattern"),
            hint="correct the pattern",
            done="it is kept as text",
        )


@lru_cache(maxsize=4096)
def _is_valid(pattern: str) -> bool:
    try:
        jsonschema_rs.Draft202012Validator({"pattern": pattern})
    except ValueError:
        return False
    return True
