"""The types of EstimateGroup."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class EstimateGroup(rt.Model):
    """Price of one group."""

    label: str | MISSING | None = MISSING
    """Name of the group."""
    credits: int
    """Price in credits."""
    amount_aud: float
    """Price in Australian dollars."""
    area_km2: float | MISSING | None = MISSING
    """Area that is charged."""
