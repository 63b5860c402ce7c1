"""The types of ItemGetOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .item_detail import ItemDetail


class ItemGetOutput(rt.Model):
    """One item with its files."""

    item: ItemDetail
    """The item."""
