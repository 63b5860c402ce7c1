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
    provider: str | None | MISSING = MISSING
    """Provider to prefer when several offer the scene."""
    quality: int | None | MISSING = MISSING
    """Compression quality of lossy formats."""
    aoi_clip: str | None | MISSING = MISSING
    """Area of interest as GeoJSON text; pixels outside it become transparent."""
    aoi_clip_body: typing.Dict[str, typing.Any] | None | MISSING = MISSING
    """Area of interest as a GeoJSON object, for shapes too long for text."""
    expression: str | None | MISSING = MISSING
    """Band-math expression."""
    colormap: str | None | MISSING = MISSING
    """Name of the colour ramp for single-band results."""
    rescale: str | None | MISSING = MISSING
    """Lowest and highest value of the stretch, separated by a comma."""


class CatalogTileInputParam(typing.TypedDict):
    """`CatalogTileInput` as an argument: a plain dictionary."""

    collection: typing.Required[str]
    scene_id: typing.Required[str]
    visualization: typing.Required[str]
    z: typing.Required[int]
    x: typing.Required[int]
    y: typing.Required[int]
    format: typing.Required[str]
    provider: typing.NotRequired[str | None]
    quality: typing.NotRequired[int | None]
    aoi_clip: typing.NotRequired[str | None]
    aoi_clip_body: typing.NotRequired[typing.Mapping[str, object] | None]
    expression: typing.NotRequired[str | None]
    colormap: typing.NotRequired[str | None]
    rescale: typing.NotRequired[str | None]
