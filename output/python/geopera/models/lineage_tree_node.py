"""The types of LineageTreeNode."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class LineageTreeNode(rt.Model):
    """Something an item was made from, with what that was made from in turn."""

    entity_type: str
    """Type of the entity."""
    entity_id: str
    """Identifier of the entity."""
    relation: str | MISSING | None = MISSING
    """How its child was made from it."""
    parents: list[LineageTreeNode] | MISSING = MISSING
    """What it was made from."""
