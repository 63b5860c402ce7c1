"""The types of CatalogFeature."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .geometry import Geometry
    from .scene_price import ScenePrice
    from .scene_properties import SceneProperties
    from .stac_asset import StacAsset


class CatalogFeature(rt.Model):
    """A scene found in a catalog."""

    type: typing.Literal["Feature"]
    """Always `Feature`."""
    id: str
    """Identifier of the scene."""
    collection: str | MISSING | None = MISSING
    """Collection it belongs to."""
    geometry: Geometry | None
    """Footprint; null when there is none."""
    bbox: list[float] | MISSING = MISSING
    """Bounding box as west, south, east, north."""
    properties: SceneProperties
    """Metadata."""
    assets: dict[str, StacAsset] | MISSING = MISSING
    """Files by key."""
    price: ScenePrice | MISSING | None = MISSING
    """Price of the scene; null when it is free."""
