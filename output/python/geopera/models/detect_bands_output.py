"""The types of DetectBandsOutput."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class DetectBandsOutput(rt.Model):
    """A guess at the bands of an asset."""

    suggested_band_names: list[str] | MISSING = MISSING
    """Names that seem right, in band order."""
    current_band_names: list[str] | MISSING = MISSING
    """Names in use now."""
    method: str | MISSING = MISSING
    """How the guess was made."""
