"""The types of ItemGetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ItemGetInput(rt.Model):
    """ItemGetInput"""

    item_id: str
    """Identifier of the item."""


class ItemGetInputParam(typing.TypedDict):
    """`ItemGetInput` as an argument: a plain dictionary."""

    item_id: str
