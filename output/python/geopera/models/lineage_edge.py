"""The types of LineageEdge."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class LineageEdge(rt.Model):
    """LineageEdge

    A step in a lineage graph.
    """

    depth: int
    """Steps from the start."""
    src_type: str | None | MISSING = MISSING
    """Type of the source."""
    src_id: str | None | MISSING = MISSING
    """Identifier of the source."""
    dst_type: str | None | MISSING = MISSING
    """Type of the result."""
    dst_id: str | None | MISSING = MISSING
    """Identifier of the result."""
    relation: str | None | MISSING = MISSING
    """How the result was made."""
    invocation_id: str | None | MISSING = MISSING
    """Run that made it."""
