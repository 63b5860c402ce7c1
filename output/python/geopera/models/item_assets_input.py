"""The types of ItemAssetsInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ItemAssetsInput(rt.Model):
    """ItemAssetsInput"""

    item_id: str
    """Identifier of the item."""


class ItemAssetsInputParam(typing.TypedDict):
    """`ItemAssetsInput` as an argument: a plain dictionary."""

    item_id: str
