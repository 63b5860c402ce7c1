"""The types of ItemCreateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .item_type import ItemType


class ItemCreateInput(rt.Model):
    """ItemCreateInput"""

    collection_id: str | MISSING | None = MISSING
    """Collection to put the item into."""
    stac_id: str | MISSING | None = MISSING
    """Identifier in STAC documents."""
    type: ItemType
    """Kind of item."""
    geometry: dict[str, typing.Any] | MISSING | None = MISSING
    """Footprint as a GeoJSON geometry."""
    bbox: list[float] | MISSING | None = MISSING
    """Bounding box as west, south, east, north in WGS 84 degrees."""
    datetime_: str | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="datetime",
        serialization_alias="datetime",
    )
    """RFC 3339 instant; searches also take an interval written with a slash."""
    start_datetime: str | MISSING | None = MISSING
    """Start of the capture period."""
    end_datetime: str | MISSING | None = MISSING
    """End of the capture period."""
    cloud_cover: float | MISSING | None = MISSING
    """Share of the scene hidden by clouds, in percent."""
    gsd: float | MISSING | None = MISSING
    """Ground sample distance in metres."""
    name: str
    """Name shown to people."""
    description: str | MISSING | None = MISSING
    """Free text for people."""
    properties: dict[str, typing.Any] | MISSING = MISSING
    """Further STAC properties."""
    stac_extensions: list[str] | MISSING = MISSING
    """Addresses of the STAC extensions in use."""
    order_id: str | MISSING | None = MISSING
    """Order that delivered the item."""
    upload_id: str | MISSING | None = MISSING
    """Upload that brought the item."""
    job_id: str | MISSING | None = MISSING
    """Job that produced the item."""
    project_id: str
    """Identifier of the project."""


class ItemCreateInputParam(typing.TypedDict):
    """`ItemCreateInput` as an argument: a plain dictionary."""

    collection_id: typing.NotRequired[str | None]
    stac_id: typing.NotRequired[str | None]
    type: ItemType
    geometry: typing.NotRequired[typing.Mapping[str, object] | None]
    bbox: typing.NotRequired[typing.Sequence[float] | None]
    datetime: typing.NotRequired[str | None]
    start_datetime: typing.NotRequired[str | None]
    end_datetime: typing.NotRequired[str | None]
    cloud_cover: typing.NotRequired[float | None]
    gsd: typing.NotRequired[float | None]
    name: str
    description: typing.NotRequired[str | None]
    properties: typing.NotRequired[typing.Mapping[str, object]]
    stac_extensions: typing.NotRequired[typing.Sequence[str]]
    order_id: typing.NotRequired[str | None]
    upload_id: typing.NotRequired[str | None]
    job_id: typing.NotRequired[str | None]
    project_id: str
