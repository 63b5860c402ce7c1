"""JSON text to a value of a declared type: one validator where it fits, else with care."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from .adapters import one_validator
from .jsontext import load

if TYPE_CHECKING:
    from .lenient import Deviation


def typed_value(
    declared: Any, body: bytes, *, strict: bool
) -> tuple[Any, tuple[Deviation, ...]]:
    """Return the value of JSON text, and where it deviates.

    Raises:
        ValueError: It is not JSON.
    """
    validator = one_validator(declared)
    failed: ValidationError | None = None
    if validator is not None:
        try:
            return validator.validate_json(body, strict=True), ()
        except ValidationError as error:
            failed = error
    data = load(body)
    if failed is not None and not strict:
        from .recovery import recover

        value, found = recover(declared, data, failed)
        return value, tuple(found)
    from .lenient import rebuild

    notes: list[Deviation] = []
    return rebuild(declared, data, "", notes), tuple(notes)
