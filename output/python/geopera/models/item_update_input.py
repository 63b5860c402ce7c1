"""The types of ItemUpdateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .lifecycle_state import LifecycleState


class ItemUpdateInput(rt.Model):
    """ItemUpdateInput"""

    collection_id: str | None | MISSING = MISSING
    """Collection to move the item to."""
    name: str | None | MISSING = MISSING
    """Name shown to people."""
    description: str | None | MISSING = MISSING
    """Free text for people."""
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
    cloud_cover: float | None | MISSING = MISSING
    """Share of the scene hidden by clouds, in percent."""
    gsd: float | None | MISSING = MISSING
    """Ground sample distance in metres."""
    properties: typing.Dict[str, typing.Any] | None | MISSING = MISSING
    """Further STAC properties."""
    lifecycle_state: LifecycleState | None | MISSING = MISSING
    """Stage of life to move the item to."""
    item_id: str
    """Identifier of the item."""


ItemUpdateInputParam = typing.TypedDict(
    "ItemUpdateInputParam",
    {
        "collection_id": "typing.NotRequired[str | None]",
        "name": "typing.NotRequired[str | None]",
        "description": "typing.NotRequired[str | None]",
        "geometry": "typing.NotRequired[typing.Mapping[str, object] | None]",
        "bbox": "typing.NotRequired[typing.Sequence[float] | None]",
        "datetime": "typing.NotRequired[str | None]",
        "cloud_cover": "typing.NotRequired[float | None]",
        "gsd": "typing.NotRequired[float | None]",
        "properties": "typing.NotRequired[typing.Mapping[str, object] | None]",
        "lifecycle_state": "typing.NotRequired[LifecycleState | None]",
        "item_id": "typing.Required[str]",
    },
)
"""`ItemUpdateInput` as an argument: a plain dictionary."""
