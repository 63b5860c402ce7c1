"""The types of StacItem."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

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
    stac_extensions: typing.List[str] | rt.MISSING = rt.MISSING
    """Extensions in use."""
    id: str
    """Identifier within its collection."""
    collection: str | None | rt.MISSING = rt.MISSING
    """Identifier of the collection."""
    geometry: Geometry | None
    """Footprint; null when there is none."""
    bbox: typing.List[float] | rt.MISSING = rt.MISSING
    """Bounding box as west, south, east, north."""
    properties: StacProperties
    """Metadata."""
    assets: typing.Dict[str, StacAsset]
    """Files by key."""
    links: typing.List[Link]
    """Related documents."""
