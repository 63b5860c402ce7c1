"""The types of TileInfo."""

from __future__ import annotations

import uuid

from .._runtime import model_api as rt


class TileInfo(rt.Model):
    """How to draw the result of a job."""

    job_id: uuid.UUID
    """Identifier of the job."""
    bounds: list[float]
    """Bounding box as west, south, east, north."""
    minzoom: int
    """Smallest zoom level worth showing."""
    maxzoom: int
    """Largest zoom level worth showing."""
    tile_url: str
    """Template of the tile address."""
