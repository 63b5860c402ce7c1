"""The types of ClipArea."""

from __future__ import annotations

from .._runtime import model_api as rt


class ClipArea(rt.Model):
    """An area that can be clipped from."""

    area: str
    """Name of the area."""
    title: str
    """Text for people."""
    bbox: list[float]
    """Bounding box as west, south, east, north."""
