"""The types of StacSpatialExtent."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class StacSpatialExtent(rt.Model):
    """StacSpatialExtent

    Where a collection has data.
    """

    bbox: typing.List[typing.List[float]]
    """Bounding boxes, the overall one first."""
