"""The types of AssetDeleteInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class AssetDeleteInput(rt.Model):
    """AssetDeleteInput"""

    item_id: str
    """Identifier of the item."""
    asset_id: str
    """Identifier of the asset."""


class AssetDeleteInputParam(typing.TypedDict):
    """`AssetDeleteInput` as an argument: a plain dictionary."""

    item_id: str
    asset_id: str
