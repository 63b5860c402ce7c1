"""The types of ItemTileRenderInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


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
    format: str | rt.MISSING = rt.MISSING
    """Encoding of the result."""
    profile: str | None | rt.MISSING = rt.MISSING
    """Name or identifier of the visualization profile to draw with."""
    asset_key: str | None | rt.MISSING = rt.MISSING
    """Key of the asset within its item."""
    expression: str | None | rt.MISSING = rt.MISSING
    """Band-math expression."""
    bands: str | None | rt.MISSING = rt.MISSING
    """Comma-separated band numbers, in display order."""
    rescale: str | None | rt.MISSING = rt.MISSING
    """Lowest and highest value of the stretch, separated by a comma."""
    colormap: str | None | rt.MISSING = rt.MISSING
    """Name of the colour ramp for single-band results."""
    quality: int | rt.MISSING = rt.MISSING
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
