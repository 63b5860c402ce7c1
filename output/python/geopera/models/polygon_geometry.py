"""The types of PolygonGeometry."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .position import Position


class PolygonGeometry(rt.Model):
    """An area, possibly with holes."""

    type: typing.Literal["Polygon"]
    """Tells the geometries apart."""
    coordinates: list[list[Position]]
    """Outer ring first, then the holes."""
