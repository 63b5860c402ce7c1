"""The types of ItemWmtsGetTileInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ItemWmtsGetTileInput(rt.Model):
    """ItemWmtsGetTileInput"""

    item_id: str
    """Identifier of the item."""
    z: int
    """Zoom level of the tile."""
    x: int
    """Column of the tile."""
    y: int
    """Row of the tile."""
    profile: str | MISSING | None = MISSING
    """Name or identifier of the visualization profile to draw with."""


class ItemWmtsGetTileInputParam(typing.TypedDict):
    """`ItemWmtsGetTileInput` as an argument: a plain dictionary."""

    item_id: str
    z: int
    x: int
    y: int
    profile: typing.NotRequired[str | None]
