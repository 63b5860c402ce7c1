"""The types of CatalogTileInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CatalogTileInput(rt.Model):
    """CatalogTileInput"""

    collection: str
    """Identifier of the source collection."""
    scene_id: str
    """Identifier of the scene at its provider."""
    visualization: str
    """Name of the visualization."""
    z: int
    """Zoom level of the tile."""
    x: int
    """Column of the tile."""
    y: int
    """Row of the tile."""
    format: str
    """Encoding of the result."""
    provider: str | MISSING | None = MISSING
    """Provider to prefer when several offer the scene."""
    quality: int | MISSING | None = MISSING
    """Compression quality of lossy formats."""
    aoi_clip: str | MISSING | None = MISSING
    """Area of interest as GeoJSON text; pixels outside it become transparent."""
    aoi_clip_body: dict[str, typing.Any] | MISSING | None = MISSING
    """Area of interest as a GeoJSON object, for shapes too long for text."""
    expression: str | MISSING | None = MISSING
    """Band-math expression."""
    colormap: str | MISSING | None = MISSING
    """Name of the colour ramp for single-band results."""
    rescale: str | MISSING | None = MISSING
    """Lowest and highest value of the stretch, separated by a comma."""


class CatalogTileInputParam(typing.TypedDict):
    """`CatalogTileInput` as an argument: a plain dictionary."""

    collection: str
    scene_id: str
    visualization: str
    z: int
    x: int
    y: int
    format: str
    provider: typing.NotRequired[str | None]
    quality: typing.NotRequired[int | None]
    aoi_clip: typing.NotRequired[str | None]
    aoi_clip_body: typing.NotRequired[typing.Mapping[str, object] | None]
    expression: typing.NotRequired[str | None]
    colormap: typing.NotRequired[str | None]
    rescale: typing.NotRequired[str | None]
