"""The types of RasterSummary."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class RasterSummary(rt.Model):
    """RasterSummary

    Numbers that describe a computed raster.
    """

    min: float | None | MISSING = MISSING
    """Smallest value."""
    max: float | None | MISSING = MISSING
    """Largest value."""
    mean: float | None | MISSING = MISSING
    """Average value."""
    std: float | None | MISSING = MISSING
    """Standard deviation."""
    valid_pixels: int
    """Pixels with a value."""
