"""The types of SensorBand."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class SensorBand(rt.Model):
    """SensorBand

    One band of a sensor.
    """

    number: int
    """Position in the file."""
    wavelength_nm: float | None | rt.MISSING = rt.MISSING
    """Centre of the band in nanometres."""
    role: str | None | rt.MISSING = rt.MISSING
    """Common name such as `red`."""
