"""The types of StacItem."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .geometry import Geometry
    from .link import Link
    from .stac_asset import StacAsset
    from .stac_properties import StacProperties


class StacItem(rt.Model):
    """A STAC item."""

    type: typing.Literal["Feature"]
    """Always `Feature`."""
    stac_version: str
    """Version of STAC."""
    stac_extensions: list[str] | MISSING = MISSING
    """Extensions in use."""
    id: str
    """Identifier within its collection."""
    collection: str | MISSING | None = MISSING
    """Identifier of the collection."""
    geometry: Geometry | None
    """Footprint; null when there is none."""
    bbox: list[float] | MISSING = MISSING
    """Bounding box as west, south, east, north."""
    properties: StacProperties
    """Metadata."""
    assets: dict[str, StacAsset]
    """Files by key."""
    links: list[Link]
    """Related documents."""
