"""The types of DetectBandsInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class DetectBandsInput(rt.Model):
    """DetectBandsInput"""

    item_id: str
    """Identifier of the item."""
    asset_id: str
    """Identifier of the asset."""


class DetectBandsInputParam(typing.TypedDict):
    """`DetectBandsInput` as an argument: a plain dictionary."""

    item_id: str
    asset_id: str
