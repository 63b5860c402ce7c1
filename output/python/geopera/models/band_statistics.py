"""The types of BandStatistics."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class BandStatistics(rt.Model):
    """Statistics of one band."""

    min: float
    """Smallest value."""
    max: float
    """Largest value."""
    mean: float
    """Average value."""
    std: float
    """Standard deviation."""
    valid_percent: float
    """Share of pixels with a value."""
    percentiles: dict[str, float] | MISSING = MISSING
    """Values at the requested percentiles."""
