"""The types of ValidationError."""

from __future__ import annotations

import typing  # noqa: F401

from .._runtime import model_api as rt


class ValidationError(rt.Model):
    """ValidationError

    One reason why a request was refused.
    """

    loc: typing.List[ValidationErrorLocItem]
    """Path to the offending value, outermost first."""
    msg: str
    """What is wrong with the value."""
    type: str
    """Stable code of the rule that was broken."""


ValidationErrorLocItem = rt.TypeAliasType(
    "ValidationErrorLocItem",
    "str | int",
)
"""ValidationErrorLocItem"""
