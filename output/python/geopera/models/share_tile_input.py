"""The types of ShareTileInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ShareTileInput(rt.Model):
    """ShareTileInput"""

    token: str
    """Secret part of the share link."""
    password: str | MISSING = MISSING
    """Password that protects the link."""
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


class ShareTileInputParam(typing.TypedDict):
    """`ShareTileInput` as an argument: a plain dictionary."""

    token: str
    password: typing.NotRequired[str]
    z: int
    x: int
    y: int
    format: typing.NotRequired[str]
    profile: typing.NotRequired[str | None]
