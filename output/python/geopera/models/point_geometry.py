"""The types of PointGeometry."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .position import Position


class PointGeometry(rt.Model):
    """A single position."""

    type: typing.Literal["Point"]
    """Tells the geometries apart."""
    coordinates: Position
    """The position."""
