"""The types of ImageAssetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ImageAssetInput(rt.Model):
    """ImageAssetInput"""

    host_name: str
    """Name of the imagery host."""
    image_id: str
    """Identifier of the image at its host."""


class ImageAssetInputParam(typing.TypedDict):
    """`ImageAssetInput` as an argument: a plain dictionary."""

    host_name: str
    image_id: str
