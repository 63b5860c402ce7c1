"""The types of ItemStacInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ItemStacInput(rt.Model):
    """ItemStacInput"""

    item_id: str
    """Identifier of the item."""
    base_url: str | MISSING | None = MISSING
    """Prefix for the links in the answer."""


class ItemStacInputParam(typing.TypedDict):
    """`ItemStacInput` as an argument: a plain dictionary."""

    item_id: str
    base_url: typing.NotRequired[str | None]
