"""The types of ItemCreateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .item_type import ItemType


class ItemCreateInput(rt.Model):
    """ItemCreateInput"""

    collection_id: str | None | MISSING = MISSING
    """Collection to put the item into."""
    stac_id: str | None | MISSING = MISSING
    """Identifier in STAC documents."""
    type: ItemType
    """Kind of item."""
    geometry: typing.Dict[str, typing.Any] | None | MISSING = MISSING
    """Footprint as a GeoJSON geometry."""
    bbox: typing.List[float] | None | MISSING = MISSING
    """Bounding box as west, south, east, north in WGS 84 degrees."""
    datetime_: str | None | MISSING = rt.Field(
        default=MISSING,
        validation_alias="datetime",
        serialization_alias="datetime",
    )
    """RFC 3339 instant; searches also take an interval written with a slash."""
    start_datetime: str | None | MISSING = MISSING
    """Start of the capture period."""
    end_datetime: str | None | MISSING = MISSING
    """End of the capture period."""
    cloud_cover: float | None | MISSING = MISSING
    """Share of the scene hidden by clouds, in percent."""
    gsd: float | None | MISSING = MISSING
    """Ground sample distance in metres."""
    name: str
    """Name shown to people."""
    description: str | None | MISSING = MISSING
    """Free text for people."""
    properties: typing.Dict[str, typing.Any] | MISSING = MISSING
    """Further STAC properties."""
    stac_extensions: typing.List[str] | MISSING = MISSING
    """Addresses of the STAC extensions in use."""
    order_id: str | None | MISSING = MISSING
    """Order that delivered the item."""
    upload_id: str | None | MISSING = MISSING
    """Upload that brought the item."""
    job_id: str | None | MISSING = MISSING
    """Job that produced the item."""
    project_id: str
    """Identifier of the project."""


ItemCreateInputParam = typing.TypedDict(
    "ItemCreateInputParam",
    {
        "collection_id": "typing.NotRequired[str | None]",
        "stac_id": "typing.NotRequired[str | None]",
        "type": "typing.Required[ItemType]",
        "geometry": "typing.NotRequired[typing.Mapping[str, object] | None]",
        "bbox": "typing.NotRequired[typing.Sequence[float] | None]",
        "datetime": "typing.NotRequired[str | None]",
        "start_datetime": "typing.NotRequired[str | None]",
        "end_datetime": "typing.NotRequired[str | None]",
        "cloud_cover": "typing.NotRequired[float | None]",
        "gsd": "typing.NotRequired[float | None]",
        "name": "typing.Required[str]",
        "description": "typing.NotRequired[str | None]",
        "properties": "typing.NotRequired[typing.Mapping[str, object]]",
        "stac_extensions": "typing.NotRequired[typing.Sequence[str]]",
        "order_id": "typing.NotRequired[str | None]",
        "upload_id": "typing.NotRequired[str | None]",
        "job_id": "typing.NotRequired[str | None]",
        "project_id": "typing.Required[str]",
    },
)
"""`ItemCreateInput` as an argument: a plain dictionary."""
