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
    """StacItem

    A STAC item.
    """

    type: typing.Literal["Feature"]
    """Always `Feature`."""
    stac_version: str
    """Version of STAC."""
    stac_extensions: typing.List[str] | MISSING = MISSING
    """Extensions in use."""
    id: str
    """Identifier within its collection."""
    collection: str | None | MISSING = MISSING
    """Identifier of the collection."""
    geometry: Geometry | None
    """Footprint; null when there is none."""
    bbox: typing.List[float] | MISSING = MISSING
    """Bounding box as west, south, east, north."""
    properties: StacProperties
    """Metadata."""
    assets: typing.Dict[str, StacAsset]
    """Files by key."""
    links: typing.List[Link]
    """Related documents."""
