"""The types of CatalogVisualization."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CatalogVisualization(rt.Model):
    """CatalogVisualization

    A way to draw scenes of a catalog.
    """

    id: str
    """Name to ask for."""
    title: str
    """Text for people."""
    expression: str | None | MISSING = MISSING
    """Band-math expression."""
    bands: typing.List[str] | None | MISSING = MISSING
    """Bands, in display order."""
