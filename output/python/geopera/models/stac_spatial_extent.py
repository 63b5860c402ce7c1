"""The types of StacSpatialExtent."""

from __future__ import annotations

from .._runtime import model_api as rt


class StacSpatialExtent(rt.Model):
    """Where a collection has data."""

    bbox: list[list[float]]
    """Bounding boxes, the overall one first."""
