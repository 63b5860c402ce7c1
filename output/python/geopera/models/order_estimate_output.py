"""The types of OrderEstimateOutput."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class OrderEstimateOutput(rt.Model):
    """Price of an order."""

    credits: int
    """Price in credits."""
    amount_aud: float
    """Price in Australian dollars."""
    area_km2: float | MISSING | None = MISSING
    """Area that is charged."""
