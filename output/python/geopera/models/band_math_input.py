"""The types of BandMathInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class BandMathInput(rt.Model):
    """BandMathInput"""

    cog_url: str
    """Address of the cloud-optimized GeoTIFF."""
    formula: str
    """Band-math formula."""
    bbox: dict[str, typing.Any]
    """Bounding box as an object with `west`, `south`, `east` and `north`."""
    sensor: str
    """Name of the sensor."""
    max_size: int | MISSING = MISSING
    """Longest edge of the result in pixels."""
    output_format: str | MISSING = MISSING
    """Encoding of the result."""
    colormap: str | MISSING = MISSING
    """Name of the colour ramp for single-band results."""
    vmin: float | MISSING | None = MISSING
    """Value shown in the first colour."""
    vmax: float | MISSING | None = MISSING
    """Value shown in the last colour."""


class BandMathInputParam(typing.TypedDict):
    """`BandMathInput` as an argument: a plain dictionary."""

    cog_url: str
    formula: str
    bbox: typing.Mapping[str, object]
    sensor: str
    max_size: typing.NotRequired[int]
    output_format: typing.NotRequired[str]
    colormap: typing.NotRequired[str]
    vmin: typing.NotRequired[float | None]
    vmax: typing.NotRequired[float | None]
