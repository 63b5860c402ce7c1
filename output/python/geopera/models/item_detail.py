"""The types of ItemDetail."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .asset_output import AssetOutput
    from .geometry import Geometry
    from .item_type import ItemType
    from .lifecycle_state import LifecycleState


class ItemDetail(rt.Model):
    """ItemDetail

    An item with its files.
    """

    id: str
    """Identifier of the item."""
    project_id: str
    """Project it belongs to."""
    collection_id: str | None | MISSING = MISSING
    """Collection it is in."""
    stac_id: str
    """Identifier in STAC documents."""
    type: ItemType
    """Kind of item."""
    geometry: Geometry | None | MISSING = MISSING
    """Footprint."""
    bbox: typing.List[float] | None | MISSING = MISSING
    """Bounding box as west, south, east, north."""
    datetime_: datetime.datetime | None | MISSING = rt.Field(
        default=MISSING,
        validation_alias="datetime",
        serialization_alias="datetime",
    )
    """Instant of the capture."""
    start_datetime: datetime.datetime | None | MISSING = MISSING
    """Start of the capture period."""
    end_datetime: datetime.datetime | None | MISSING = MISSING
    """End of the capture period."""
    cloud_cover: float | None | MISSING = MISSING
    """Cloud cover in percent."""
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
    lifecycle_state: LifecycleState | MISSING = MISSING
    """Stage of life."""
    expires_at: datetime.datetime | None | MISSING = MISSING
    """Moment at which the files go away."""
    archived_at: datetime.datetime | None | MISSING = MISSING
    """Moment of archiving."""
    previous_version_id: str | None | MISSING = MISSING
    """Item that this one replaces."""
    duplicated_from_id: str | None | MISSING = MISSING
    """Item that this one was copied from."""
    order_id: str | None | MISSING = MISSING
    """Order that delivered it."""
    upload_id: str | None | MISSING = MISSING
    """Upload that brought it."""
    job_id: str | None | MISSING = MISSING
    """Job that produced it."""
    deleted_at: datetime.datetime | None | MISSING = MISSING
    """Moment of deletion."""
    created_by: str | None | MISSING = MISSING
    """User who created it."""
    created_at: datetime.datetime
    """Moment of creation."""
    updated_at: datetime.datetime
    """Moment of the last change."""
    assets: typing.List[AssetOutput]
    """Files of the item."""
