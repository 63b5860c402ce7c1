"""The types of LineStringGeometry."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .position import Position


class LineStringGeometry(rt.Model):
    """A line."""

    type: typing.Literal["LineString"]
    """Tells the geometries apart."""
    coordinates: list[Position]
    """The positions along the line."""
