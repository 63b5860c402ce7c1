"""The types of MultiPointGeometry."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .position import Position


class MultiPointGeometry(rt.Model):
    """Several positions."""

    type: typing.Literal["MultiPoint"]
    """Tells the geometries apart."""
    coordinates: list[Position]
    """The positions."""
