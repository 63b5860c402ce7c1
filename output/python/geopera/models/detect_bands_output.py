"""The types of DetectBandsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class DetectBandsOutput(rt.Model):
    """DetectBandsOutput

    A guess at the bands of an asset.
    """

    suggested_band_names: typing.List[str] | rt.MISSING = rt.MISSING
    """Names that seem right, in band order."""
    current_band_names: typing.List[str] | rt.MISSING = rt.MISSING
    """Names in use now."""
    method: str | rt.MISSING = rt.MISSING
    """How the guess was made."""
