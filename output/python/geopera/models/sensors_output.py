"""The types of SensorsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .sensor import Sensor


class SensorsOutput(rt.Model):
    """A list of sensors."""

    items: list[Sensor]
    """The sensors."""
    total: int
    """Number of sensors in all."""
