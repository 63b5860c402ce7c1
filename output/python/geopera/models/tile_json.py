"""The types of TileJson."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class TileJson(rt.Model):
    """A TileJSON 3.0 document."""

    tilejson: typing.Literal["3.0.0"]
    """Version of TileJSON."""
    name: str | MISSING | None = MISSING
    """Name of the layer."""
    tiles: list[str]
    """Templates of tile addresses."""
    minzoom: int | MISSING = MISSING
    """Smallest zoom level."""
    maxzoom: int | MISSING = MISSING
    """Largest zoom level."""
    bounds: list[float] | MISSING = MISSING
    """Bounding box as west, south, east, north."""
    center: list[float] | MISSING | None = MISSING
    """Longitude, latitude and zoom level to start at."""
    attribution: str | MISSING | None = MISSING
    """Credit line to show."""
