"""The types of ItemDeleteInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ItemDeleteInput(rt.Model):
    """ItemDeleteInput"""

    item_id: str
    """Item to move to the bin."""


class ItemDeleteInputParam(typing.TypedDict):
    """`ItemDeleteInput` as an argument: a plain dictionary."""

    item_id: str
