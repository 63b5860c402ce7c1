"""The types of RasterSummary."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class RasterSummary(rt.Model):
    """Numbers that describe a computed raster."""

    min: float | MISSING | None = MISSING
    """Smallest value."""
    max: float | MISSING | None = MISSING
    """Largest value."""
    mean: float | MISSING | None = MISSING
    """Average value."""
    std: float | MISSING | None = MISSING
    """Standard deviation."""
    valid_pixels: int
    """Pixels with a value."""
