"""The types of HTTPValidationError."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .validation_error import ValidationError


class HTTPValidationError(rt.Model):
    """HTTPValidationError

    Answer to a request whose body does not match its schema.
    """

    detail: typing.List[ValidationError] | rt.MISSING = rt.MISSING
    """Every rule that was broken."""
