"""The types of LineageGetOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .lineage_edge import LineageEdge
    from .lineage_node import LineageNode


class LineageGetOutput(rt.Model):
    """LineageGetOutput

    A lineage graph.
    """

    root: typing.Dict[str, str]
    """Entity the walk started from."""
    direction: str
    """Way the graph was walked."""
    edges: typing.List[LineageEdge] | rt.MISSING = rt.MISSING
    """Steps that were found."""
    nodes: typing.List[LineageNode] | rt.MISSING = rt.MISSING
    """Entities that were found."""
