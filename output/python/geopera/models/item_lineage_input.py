"""The types of ItemLineageInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ItemLineageInput(rt.Model):
    """ItemLineageInput"""

    item_id: str
    """Identifier of the item."""


class ItemLineageInputParam(typing.TypedDict):
    """`ItemLineageInput` as an argument: a plain dictionary."""

    item_id: str
