"""The types of GranulePointsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class GranulePointsOutput(rt.Model):
    """GranulePointsOutput

    Elevation points of a granule.
    """

    points: typing.List[typing.List[float]] | rt.MISSING = rt.MISSING
    """One row per point: longitude, latitude, height in metres, value."""
    value_label: str | rt.MISSING = rt.MISSING
    """What the value measures."""
    value_range: typing.List[float] | rt.MISSING = rt.MISSING
    """Lowest and highest value."""
    count: int | rt.MISSING = rt.MISSING
    """Points in the area."""
    returned: int | rt.MISSING = rt.MISSING
    """Points in this answer."""
    subsampled: bool | rt.MISSING = rt.MISSING
    """Whether points were left out."""
