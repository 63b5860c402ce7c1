"""The types of CatalogVisualization."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class CatalogVisualization(rt.Model):
    """CatalogVisualization

    A way to draw scenes of a catalog.
    """

    id: str
    """Name to ask for."""
    title: str
    """Text for people."""
    expression: str | None | rt.MISSING = rt.MISSING
    """Band-math expression."""
    bands: typing.List[str] | None | rt.MISSING = rt.MISSING
    """Bands, in display order."""
