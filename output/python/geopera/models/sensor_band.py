"""The types of SensorBand."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class SensorBand(rt.Model):
    """One band of a sensor."""

    number: int
    """Position in the file."""
    wavelength_nm: float | MISSING | None = MISSING
    """Centre of the band in nanometres."""
    role: str | MISSING | None = MISSING
    """Common name such as `red`."""
