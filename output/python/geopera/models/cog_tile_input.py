"""The types of CogTileInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CogTileInput(rt.Model):
    """CogTileInput"""

    url: str
    """Address of the cloud-optimized GeoTIFF."""
    z: int
    """Zoom level of the tile."""
    x: int
    """Column of the tile."""
    y: int
    """Row of the tile."""
    format: str
    """Encoding of the result."""
    bands: str | MISSING | None = MISSING
    """Comma-separated band numbers, in display order."""
    expression: str | MISSING | None = MISSING
    """Band-math expression."""
    rescale: str | MISSING | None = MISSING
    """Lowest and highest value of the stretch, separated by a comma."""
    colormap: str | MISSING | None = MISSING
    """Name of the colour ramp for single-band results."""
    quality: int | MISSING = MISSING
    """Compression quality of lossy formats."""
    aoi: str | MISSING | None = MISSING
    """Area of interest as GeoJSON text; pixels outside it become transparent."""


class CogTileInputParam(typing.TypedDict):
    """`CogTileInput` as an argument: a plain dictionary."""

    url: str
    z: int
    x: int
    y: int
    format: str
    bands: typing.NotRequired[str | None]
    expression: typing.NotRequired[str | None]
    rescale: typing.NotRequired[str | None]
    colormap: typing.NotRequired[str | None]
    quality: typing.NotRequired[int]
    aoi: typing.NotRequired[str | None]
