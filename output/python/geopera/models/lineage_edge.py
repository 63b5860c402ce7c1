"""The types of LineageEdge."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class LineageEdge(rt.Model):
    """A step in a lineage graph."""

    depth: int
    """Steps from the start."""
    src_type: str | MISSING | None = MISSING
    """Type of the source."""
    src_id: str | MISSING | None = MISSING
    """Identifier of the source."""
    dst_type: str | MISSING | None = MISSING
    """Type of the result."""
    dst_id: str | MISSING | None = MISSING
    """Identifier of the result."""
    relation: str | MISSING | None = MISSING
    """How the result was made."""
    invocation_id: str | MISSING | None = MISSING
    """Run that made it."""
