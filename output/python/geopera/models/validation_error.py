"""The types of ValidationError."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .._runtime import model_api as rt


class ValidationError(rt.Model):
    """One reason why a request was refused."""

    loc: list[ValidationErrorLocItem]
    """Path to the offending value, outermost first."""
    msg: str
    """What is wrong with the value."""
    type: str
    """Stable code of the rule that was broken."""


ValidationErrorLocItem = TypeAliasType(
    "ValidationErrorLocItem",
    "str | int",
)
"""ValidationErrorLocItem"""
