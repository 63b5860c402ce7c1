"""The types of BandMathOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .raster_summary import RasterSummary


class BandMathOutput(rt.Model):
    """Outcome of a formula on one raster."""

    formula: str
    """Formula that was evaluated."""
    sensor: str
    """Sensor the band names refer to."""
    width: int
    """Columns of the result."""
    height: int
    """Rows of the result."""
    statistics: RasterSummary
    """Numbers that describe the result."""
    data: list[list[float | None]] | MISSING = MISSING
    """Values row by row; null where there is none."""
