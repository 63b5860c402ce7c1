"""The types of ClipArea."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ClipArea(rt.Model):
    """ClipArea

    An area that can be clipped from.
    """

    area: str
    """Name of the area."""
    title: str
    """Text for people."""
    bbox: typing.List[float]
    """Bounding box as west, south, east, north."""
