"""The types of SourceResultSummary."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class SourceResultSummary(rt.Model):
    """What one source contributed to a search."""

    source_id: str
    """Identifier of the source."""
    title: str
    """Name of the source."""
    count: int
    """Number of scenes."""
    error: str | MISSING | None = MISSING
    """Why the source did not answer."""
