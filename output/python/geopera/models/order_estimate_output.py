"""The types of OrderEstimateOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class OrderEstimateOutput(rt.Model):
    """OrderEstimateOutput

    Price of an order.
    """

    credits: int
    """Price in credits."""
    amount_aud: float
    """Price in Australian dollars."""
    area_km2: float | None | rt.MISSING = rt.MISSING
    """Area that is charged."""
