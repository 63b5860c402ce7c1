"""The types of MultiPolygonGeometry."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .position import Position


class MultiPolygonGeometry(rt.Model):
    """Several areas."""

    type: typing.Literal["MultiPolygon"]
    """Tells the geometries apart."""
    coordinates: list[list[list[Position]]]
    """The areas."""
