"""The types of LineageNode."""

from __future__ import annotations

from .._runtime import model_api as rt


class LineageNode(rt.Model):
    """An entity in a lineage graph."""

    entity_type: str
    """Type of the entity."""
    entity_id: str
    """Identifier of the entity."""
    depth: int
    """Steps from the start."""
