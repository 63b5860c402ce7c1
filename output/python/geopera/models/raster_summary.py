"""The types of RasterSummary."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class RasterSummary(rt.Model):
    """RasterSummary

    Numbers that describe a computed raster.
    """

    min: float | None | rt.MISSING = rt.MISSING
    """Smallest value."""
    max: float | None | rt.MISSING = rt.MISSING
    """Largest value."""
    mean: float | None | rt.MISSING = rt.MISSING
    """Average value."""
    std: float | None | rt.MISSING = rt.MISSING
    """Standard deviation."""
    valid_pixels: int
    """Pixels with a value."""
