"""The types of ClipAreaMetadata."""

from __future__ import annotations

import datetime

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ClipAreaMetadata(rt.Model):
    """Details of one clipping area."""

    area: str
    """Name of the area."""
    title: str
    """Text for people."""
    bbox: list[float]
    """Bounding box as west, south, east, north."""
    crs: str
    """Coordinate reference system of the mosaics."""
    captured_on: datetime.date | MISSING | None = MISSING
    """Day of the capture."""
    gsd: float | MISSING | None = MISSING
    """Ground sample distance in metres."""
