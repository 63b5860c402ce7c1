"""The types of CogThumbnailInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class CogThumbnailInput(rt.Model):
    """CogThumbnailInput"""

    url: str
    """Address of the cloud-optimized GeoTIFF."""
    width: int | rt.MISSING = rt.MISSING
    """Width of the picture in pixels."""
    height: int | rt.MISSING = rt.MISSING
    """Height of the picture in pixels."""


class CogThumbnailInputParam(typing.TypedDict):
    """`CogThumbnailInput` as an argument: a plain dictionary."""

    url: typing.Required[str]
    width: typing.NotRequired[int]
    height: typing.NotRequired[int]
