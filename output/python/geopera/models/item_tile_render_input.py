"""The types of ItemTileRenderInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ItemTileRenderInput(rt.Model):
    """ItemTileRenderInput"""

    item_id: str
    """Identifier of the item."""
    z: int
    """Zoom level of the tile."""
    x: int
    """Column of the tile."""
    y: int
    """Row of the tile."""
    format: str | MISSING = MISSING
    """Encoding of the result."""
    profile: str | MISSING | None = MISSING
    """Name or identifier of the visualization profile to draw with."""
    asset_key: str | MISSING | None = MISSING
    """Key of the asset within its item."""
    expression: str | MISSING | None = MISSING
    """Band-math expression."""
    bands: str | MISSING | None = MISSING
    """Comma-separated band numbers, in display order."""
    rescale: str | MISSING | None = MISSING
    """Lowest and highest value of the stretch, separated by a comma."""
    colormap: str | MISSING | None = MISSING
    """Name of the colour ramp for single-band results."""
    quality: int | MISSING = MISSING
    """Compression quality of lossy formats."""


class ItemTileRenderInputParam(typing.TypedDict):
    """`ItemTileRenderInput` as an argument: a plain dictionary."""

    item_id: str
    z: int
    x: int
    y: int
    format: typing.NotRequired[str]
    profile: typing.NotRequired[str | None]
    asset_key: typing.NotRequired[str | None]
    expression: typing.NotRequired[str | None]
    bands: typing.NotRequired[str | None]
    rescale: typing.NotRequired[str | None]
    colormap: typing.NotRequired[str | None]
    quality: typing.NotRequired[int]
