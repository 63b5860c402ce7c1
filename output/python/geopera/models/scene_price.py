"""The types of ScenePrice."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ScenePrice(rt.Model):
    """Price of a scene."""

    credits: int
    """Price in credits."""
    amount_aud: float
    """Price in Australian dollars."""
    per_km2: bool | MISSING = MISSING
    """Whether it is a price per square kilometre."""
