"""The types of CalculateIndexInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CalculateIndexInput(rt.Model):
    """CalculateIndexInput"""

    cog_url: str
    """Address of the cloud-optimized GeoTIFF."""
    index_name: str
    """Short name of the spectral index."""
    bbox: dict[str, typing.Any]
    """Bounding box as an object with `west`, `south`, `east` and `north`."""
    sensor: str
    """Name of the sensor."""
    max_size: int | MISSING = MISSING
    """Longest edge of the result in pixels."""
    output_format: str | MISSING = MISSING
    """Encoding of the result."""
    colormap: str | MISSING | None = MISSING
    """Name of the colour ramp for single-band results."""


class CalculateIndexInputParam(typing.TypedDict):
    """`CalculateIndexInput` as an argument: a plain dictionary."""

    cog_url: str
    index_name: str
    bbox: typing.Mapping[str, object]
    sensor: str
    max_size: typing.NotRequired[int]
    output_format: typing.NotRequired[str]
    colormap: typing.NotRequired[str | None]
