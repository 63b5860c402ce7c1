"""The types of CatalogVisualizationsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .catalog_visualization import CatalogVisualization


class CatalogVisualizationsOutput(rt.Model):
    """A list of catalog visualizations."""

    items: list[CatalogVisualization]
    """The catalog visualizations."""
    total: int
    """Number of catalog visualizations in all."""
