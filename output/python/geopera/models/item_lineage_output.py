"""The types of ItemLineageOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .lineage_tree_node import LineageTreeNode


class ItemLineageOutput(rt.Model):
    """Ancestry of an item."""

    item_id: str
    """Identifier of the item."""
    root: LineageTreeNode
    """The item itself."""
