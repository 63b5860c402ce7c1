"""The types of ValidateFormulaInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ValidateFormulaInput(rt.Model):
    """ValidateFormulaInput"""

    formula: str
    """Band-math formula."""
    sensor: str
    """Name of the sensor."""


class ValidateFormulaInputParam(typing.TypedDict):
    """`ValidateFormulaInput` as an argument: a plain dictionary."""

    formula: str
    sensor: str
