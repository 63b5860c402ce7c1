"""The types of MultiPolygonGeometry."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .position import Position


class MultiPolygonGeometry(rt.Model):
    """MultiPolygonGeometry

    Several areas.
    """

    type: typing.Literal["MultiPolygon"]
    """Tells the geometries apart."""
    coordinates: typing.List[typing.List[typing.List[Position]]]
    """The areas."""
