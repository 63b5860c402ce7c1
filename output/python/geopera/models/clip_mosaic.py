"""The types of ClipMosaic."""

from __future__ import annotations

from .._runtime import model_api as rt


class ClipMosaic(rt.Model):
    """A mosaic of a clipping area."""

    mosaic_type: str
    """Name of the mosaic."""
    title: str
    """Text for people."""
    credits_per_km2: float
    """Price per square kilometre in credits."""
