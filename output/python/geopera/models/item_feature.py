"""The types of ItemFeature."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .geometry import Geometry


class ItemFeature(rt.Model):
    """An item as a GeoJSON feature."""

    type: typing.Literal["Feature"]
    """Always `Feature`."""
    id: str
    """Identifier of the item."""
    geometry: Geometry | None
    """Footprint; null when there is none."""
    bbox: list[float] | MISSING = MISSING
    """Bounding box as west, south, east, north."""
    properties: dict[str, typing.Any]
    """Metadata of the item."""
