"""The types of GranulePointsOutput."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class GranulePointsOutput(rt.Model):
    """Elevation points of a granule."""

    points: list[list[float]] | MISSING = MISSING
    """One row per point: longitude, latitude, height in metres, value."""
    value_label: str | MISSING = MISSING
    """What the value measures."""
    value_range: list[float] | MISSING = MISSING
    """Lowest and highest value."""
    count: int | MISSING = MISSING
    """Points in the area."""
    returned: int | MISSING = MISSING
    """Points in this answer."""
    subsampled: bool | MISSING = MISSING
    """Whether points were left out."""
