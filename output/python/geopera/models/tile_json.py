"""The types of TileJson."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class TileJson(rt.Model):
    """TileJson

    A TileJSON 3.0 document.
    """

    tilejson: typing.Literal["3.0.0"]
    """Version of TileJSON."""
    name: str | None | MISSING = MISSING
    """Name of the layer."""
    tiles: typing.List[str]
    """Templates of tile addresses."""
    minzoom: int | MISSING = MISSING
    """Smallest zoom level."""
    maxzoom: int | MISSING = MISSING
    """Largest zoom level."""
    bounds: typing.List[float] | MISSING = MISSING
    """Bounding box as west, south, east, north."""
    center: typing.List[float] | None | MISSING = MISSING
    """Longitude, latitude and zoom level to start at."""
    attribution: str | None | MISSING = MISSING
    """Credit line to show."""
