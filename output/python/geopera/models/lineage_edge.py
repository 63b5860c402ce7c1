"""The types of LineageEdge."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class LineageEdge(rt.Model):
    """LineageEdge

    A step in a lineage graph.
    """

    depth: int
    """Steps from the start."""
    src_type: str | None | rt.MISSING = rt.MISSING
    """Type of the source."""
    src_id: str | None | rt.MISSING = rt.MISSING
    """Identifier of the source."""
    dst_type: str | None | rt.MISSING = rt.MISSING
    """Type of the result."""
    dst_id: str | None | rt.MISSING = rt.MISSING
    """Identifier of the result."""
    relation: str | None | rt.MISSING = rt.MISSING
    """How the result was made."""
    invocation_id: str | None | rt.MISSING = rt.MISSING
    """Run that made it."""
