"""The types of Sensor."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .sensor_band import SensorBand


class Sensor(rt.Model):
    """A sensor known to the band-math engine."""

    name: str
    """Short name."""
    title: str
    """Full name."""
    bands: dict[str, SensorBand]
    """Bands by name."""
