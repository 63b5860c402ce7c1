"""The types of ItemResponse."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .geometry import Geometry
    from .item_type import ItemType
    from .lifecycle_state import LifecycleState


class ItemResponse(rt.Model):
    """An item."""

    id: str
    """Identifier of the item."""
    project_id: str
    """Project it belongs to."""
    collection_id: str | MISSING | None = MISSING
    """Collection it is in."""
    stac_id: str
    """Identifier in STAC documents."""
    type: ItemType
    """Kind of item."""
    geometry: Geometry | MISSING | None = MISSING
    """Footprint."""
    bbox: list[float] | MISSING | None = MISSING
    """Bounding box as west, south, east, north."""
    datetime_: datetime.datetime | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="datetime",
        serialization_alias="datetime",
    )
    """Instant of the capture."""
    start_datetime: datetime.datetime | MISSING | None = MISSING
    """Start of the capture period."""
    end_datetime: datetime.datetime | MISSING | None = MISSING
    """End of the capture period."""
    cloud_cover: float | MISSING | None = MISSING
    """Cloud cover in percent."""
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
    lifecycle_state: LifecycleState | MISSING = MISSING
    """Stage of life."""
    expires_at: datetime.datetime | MISSING | None = MISSING
    """Moment at which the files go away."""
    archived_at: datetime.datetime | MISSING | None = MISSING
    """Moment of archiving."""
    previous_version_id: str | MISSING | None = MISSING
    """Item that this one replaces."""
    duplicated_from_id: str | MISSING | None = MISSING
    """Item that this one was copied from."""
    order_id: str | MISSING | None = MISSING
    """Order that delivered it."""
    upload_id: str | MISSING | None = MISSING
    """Upload that brought it."""
    job_id: str | MISSING | None = MISSING
    """Job that produced it."""
    deleted_at: datetime.datetime | MISSING | None = MISSING
    """Moment of deletion."""
    created_by: str | MISSING | None = MISSING
    """User who created it."""
    created_at: datetime.datetime
    """Moment of creation."""
    updated_at: datetime.datetime
    """Moment of the last change."""
