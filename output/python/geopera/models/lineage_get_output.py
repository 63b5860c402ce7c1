"""The types of LineageGetOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .lineage_edge import LineageEdge
    from .lineage_node import LineageNode


class LineageGetOutput(rt.Model):
    """A lineage graph."""

    root: dict[str, str]
    """Entity the walk started from."""
    direction: str
    """Way the graph was walked."""
    edges: list[LineageEdge] | MISSING = MISSING
    """Steps that were found."""
    nodes: list[LineageNode] | MISSING = MISSING
    """Entities that were found."""
