"""The types of TaskingOpportunity."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt


class TaskingOpportunity(rt.Model):
    """TaskingOpportunity

    A time at which a sensor can see the area.
    """

    start: datetime.datetime
    """Start of the pass."""
    end: datetime.datetime
    """End of the pass."""
    sensor: str
    """Name of the sensor."""
    off_nadir_angle: float | None | rt.MISSING = rt.MISSING
    """Viewing angle in degrees."""
