"""The types of EstimateGroup."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class EstimateGroup(rt.Model):
    """EstimateGroup

    Price of one group.
    """

    label: str | None | rt.MISSING = rt.MISSING
    """Name of the group."""
    credits: int
    """Price in credits."""
    amount_aud: float
    """Price in Australian dollars."""
    area_km2: float | None | rt.MISSING = rt.MISSING
    """Area that is charged."""
