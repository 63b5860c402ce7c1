"""The types of AssetDownloadInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class AssetDownloadInput(rt.Model):
    """AssetDownloadInput"""

    item_id: str
    """Identifier of the item."""
    asset_id: str
    """Identifier of the asset."""


class AssetDownloadInputParam(typing.TypedDict):
    """`AssetDownloadInput` as an argument: a plain dictionary."""

    item_id: str
    asset_id: str
