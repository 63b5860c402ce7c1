"""The types of ValidateFormulaOutput."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ValidateFormulaOutput(rt.Model):
    """What is known about a formula."""

    formula: str
    """Formula that was checked."""
    sensor: str
    """Sensor it was checked against."""
    valid: bool
    """Whether it can be evaluated."""
    error: str | MISSING | None = MISSING
    """Why it cannot be evaluated."""
    required_bands: list[str] | MISSING = MISSING
    """Bands the formula needs."""
    available_bands: list[str] | MISSING = MISSING
    """Bands the sensor offers."""
