"""The types of GeometryCollection."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .geometry import Geometry


class GeometryCollection(rt.Model):
    """GeometryCollection

    Geometries of different types.
    """

    type: typing.Literal["GeometryCollection"]
    """Tells the geometries apart."""
    geometries: typing.List[Geometry]
    """The members."""
