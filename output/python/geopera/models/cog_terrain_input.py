"""The types of CogTerrainInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CogTerrainInput(rt.Model):
    """CogTerrainInput"""

    url: str
    """Address of the cloud-optimized GeoTIFF."""
    z: int
    """Zoom level of the tile."""
    x: int
    """Column of the tile."""
    y: int
    """Row of the tile."""
    invert: bool | MISSING = MISSING
    """Whether heights are negated."""
    aoi: str | MISSING | None = MISSING
    """Area of interest as GeoJSON text; pixels outside it become transparent."""


class CogTerrainInputParam(typing.TypedDict):
    """`CogTerrainInput` as an argument: a plain dictionary."""

    url: str
    z: int
    x: int
    y: int
    invert: typing.NotRequired[bool]
    aoi: typing.NotRequired[str | None]
