"""The types of TaskingOpportunity."""

from __future__ import annotations

import datetime

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class TaskingOpportunity(rt.Model):
    """A time at which a sensor can see the area."""

    start: datetime.datetime
    """Start of the pass."""
    end: datetime.datetime
    """End of the pass."""
    sensor: str
    """Name of the sensor."""
    off_nadir_angle: float | MISSING | None = MISSING
    """Viewing angle in degrees."""
