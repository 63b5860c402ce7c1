"""The types of HTTPValidationError."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .validation_error import ValidationError


class HTTPValidationError(rt.Model):
    """Answer to a request whose body does not match its schema."""

    detail: list[ValidationError] | MISSING = MISSING
    """Every rule that was broken."""
