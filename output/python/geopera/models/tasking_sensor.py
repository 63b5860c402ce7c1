"""The types of TaskingSensor."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class TaskingSensor(rt.Model):
    """TaskingSensor

    A sensor that can be tasked.
    """

    id: str
    """Identifier of the sensor."""
    title: str
    """Text for people."""
    resolutions: typing.List[str]
    """Classes of ground resolution."""
    min_area_km2: float | None | MISSING = MISSING
    """Smallest area that can be ordered."""
