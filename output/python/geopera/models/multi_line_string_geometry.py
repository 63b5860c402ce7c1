"""The types of MultiLineStringGeometry."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .position import Position


class MultiLineStringGeometry(rt.Model):
    """Several lines."""

    type: typing.Literal["MultiLineString"]
    """Tells the geometries apart."""
    coordinates: list[list[Position]]
    """The lines."""
