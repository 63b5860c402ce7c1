"""The types of ItemsListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .item_response import ItemResponse


class ItemsListOutput(rt.Model):
    """A list of items."""

    items: list[ItemResponse]
    """The items."""
    total: int
    """Number of items in all."""
