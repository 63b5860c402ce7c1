"""The types of TileJson."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class TileJson(rt.Model):
    """TileJson

    A TileJSON 3.0 document.
    """

    tilejson: typing.Literal["3.0.0"]
    """Version of TileJSON."""
    name: str | None | rt.MISSING = rt.MISSING
    """Name of the layer."""
    tiles: typing.List[str]
    """Templates of tile addresses."""
    minzoom: int | rt.MISSING = rt.MISSING
    """Smallest zoom level."""
    maxzoom: int | rt.MISSING = rt.MISSING
    """Largest zoom level."""
    bounds: typing.List[float] | rt.MISSING = rt.MISSING
    """Bounding box as west, south, east, north."""
    center: typing.List[float] | None | rt.MISSING = rt.MISSING
    """Longitude, latitude and zoom level to start at."""
    attribution: str | None | rt.MISSING = rt.MISSING
    """Credit line to show."""
