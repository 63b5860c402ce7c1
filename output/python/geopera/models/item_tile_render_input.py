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
    profile: str | None | MISSING = MISSING
    """Name or identifier of the visualization profile to draw with."""
    asset_key: str | None | MISSING = MISSING
    """Key of the asset within its item."""
    expression: str | None | MISSING = MISSING
    """Band-math expression."""
    bands: str | None | MISSING = MISSING
    """Comma-separated band numbers, in display order."""
    rescale: str | None | MISSING = MISSING
    """Lowest and highest value of the stretch, separated by a comma."""
    colormap: str | None | MISSING = MISSING
    """Name of the colour ramp for single-band results."""
    quality: int | MISSING = MISSING
    """Compression quality of lossy formats."""


class ItemTileRenderInputParam(typing.TypedDict):
    """`ItemTileRenderInput` as an argument: a plain dictionary."""

    item_id: typing.Required[str]
    z: typing.Required[int]
    x: typing.Required[int]
    y: typing.Required[int]
    format: typing.NotRequired[str]
    profile: typing.NotRequired[str | None]
    asset_key: typing.NotRequired[str | None]
    expression: typing.NotRequired[str | None]
    bands: typing.NotRequired[str | None]
    rescale: typing.NotRequired[str | None]
    colormap: typing.NotRequired[str | None]
    quality: typing.NotRequired[int]
