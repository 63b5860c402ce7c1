"""The types of ProcessEstimateOutput."""

from __future__ import annotations

from .._runtime import model_api as rt


class ProcessEstimateOutput(rt.Model):
    """Price of a run."""

    credits: int
    """Price in credits."""
    amount_aud: float
    """Price in Australian dollars."""
