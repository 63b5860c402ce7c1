"""The types of GeometryCollection."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .geometry import Geometry


class GeometryCollection(rt.Model):
    """Geometries of different types."""

    type: typing.Literal["GeometryCollection"]
    """Tells the geometries apart."""
    geometries: list[Geometry]
    """The members."""
