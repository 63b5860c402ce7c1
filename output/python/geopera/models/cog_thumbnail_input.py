"""The types of CogThumbnailInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CogThumbnailInput(rt.Model):
    """CogThumbnailInput"""

    url: str
    """Address of the cloud-optimized GeoTIFF."""
    width: int | MISSING = MISSING
    """Width of the picture in pixels."""
    height: int | MISSING = MISSING
    """Height of the picture in pixels."""


class CogThumbnailInputParam(typing.TypedDict):
    """`CogThumbnailInput` as an argument: a plain dictionary."""

    url: str
    width: typing.NotRequired[int]
    height: typing.NotRequired[int]
