"""The types of CatalogVisualization."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CatalogVisualization(rt.Model):
    """A way to draw scenes of a catalog."""

    id: str
    """Name to ask for."""
    title: str
    """Text for people."""
    expression: str | MISSING | None = MISSING
    """Band-math expression."""
    bands: list[str] | MISSING | None = MISSING
    """Bands, in display order."""
