"""The types of TaskingSensor."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class TaskingSensor(rt.Model):
    """A sensor that can be tasked."""

    id: str
    """Identifier of the sensor."""
    title: str
    """Text for people."""
    resolutions: list[str]
    """Classes of ground resolution."""
    min_area_km2: float | MISSING | None = MISSING
    """Smallest area that can be ordered."""
