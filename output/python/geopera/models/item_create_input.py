"""The types of ItemCreateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .item_type import ItemType


class ItemCreateInput(rt.Model):
    """ItemCreateInput"""

    collection_id: str | None | rt.MISSING = rt.MISSING
    """Collection to put the item into."""
    stac_id: str | None | rt.MISSING = rt.MISSING
    """Identifier in STAC documents."""
    type: ItemType
    """Kind of item."""
    geometry: typing.Dict[str, typing.Any] | None | rt.MISSING = rt.MISSING
    """Footprint as a GeoJSON geometry."""
    bbox: typing.List[float] | None | rt.MISSING = rt.MISSING
    """Bounding box as west, south, east, north in WGS 84 degrees."""
    datetime_: str | None | rt.MISSING = rt.Field(
        default=rt.MISSING,
        validation_alias="datetime",
        serialization_alias="datetime",
    )
    """RFC 3339 instant; searches also take an interval written with a slash."""
    start_datetime: str | None | rt.MISSING = rt.MISSING
    """Start of the capture period."""
    end_datetime: str | None | rt.MISSING = rt.MISSING
    """End of the capture period."""
    cloud_cover: float | None | rt.MISSING = rt.MISSING
    """Share of the scene hidden by clouds, in percent."""
    gsd: float | None | rt.MISSING = rt.MISSING
    """Ground sample distance in metres."""
    name: str
    """Name shown to people."""
    description: str | None | rt.MISSING = rt.MISSING
    """Free text for people."""
    properties: typing.Dict[str, typing.Any] | rt.MISSING = rt.MISSING
    """Further STAC properties."""
    stac_extensions: typing.List[str] | rt.MISSING = rt.MISSING
    """Addresses of the STAC extensions in use."""
    order_id: str | None | rt.MISSING = rt.MISSING
    """Order that delivered the item."""
    upload_id: str | None | rt.MISSING = rt.MISSING
    """Upload that brought the item."""
    job_id: str | None | rt.MISSING = rt.MISSING
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
