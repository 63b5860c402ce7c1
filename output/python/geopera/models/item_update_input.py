"""The types of ItemUpdateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .lifecycle_state import LifecycleState


class ItemUpdateInput(rt.Model):
    """ItemUpdateInput"""

    collection_id: str | MISSING | None = MISSING
    """Collection to move the item to."""
    name: str | MISSING | None = MISSING
    """Name shown to people."""
    description: str | MISSING | None = MISSING
    """Free text for people."""
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
    cloud_cover: float | MISSING | None = MISSING
    """Share of the scene hidden by clouds, in percent."""
    gsd: float | MISSING | None = MISSING
    """Ground sample distance in metres."""
    properties: dict[str, typing.Any] | MISSING | None = MISSING
    """Further STAC properties."""
    lifecycle_state: LifecycleState | MISSING | None = MISSING
    """Stage of life to move the item to."""
    item_id: str
    """Identifier of the item."""


class ItemUpdateInputParam(typing.TypedDict):
    """`ItemUpdateInput` as an argument: a plain dictionary."""

    collection_id: typing.NotRequired[str | None]
    name: typing.NotRequired[str | None]
    description: typing.NotRequired[str | None]
    geometry: typing.NotRequired[typing.Mapping[str, object] | None]
    bbox: typing.NotRequired[typing.Sequence[float] | None]
    datetime: typing.NotRequired[str | None]
    cloud_cover: typing.NotRequired[float | None]
    gsd: typing.NotRequired[float | None]
    properties: typing.NotRequired[typing.Mapping[str, object] | None]
    lifecycle_state: typing.NotRequired[LifecycleState | None]
    item_id: str
