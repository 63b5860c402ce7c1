"""The types of StacProperties."""

from __future__ import annotations

import datetime

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class StacProperties(rt.Model):
    """Metadata of a STAC item; extensions add their own."""

    datetime_: datetime.datetime | None = rt.Field(
        validation_alias="datetime",
        serialization_alias="datetime",
    )
    """Instant of the capture; null when it is a period."""
    start_datetime: datetime.datetime | MISSING = MISSING
    """Start of the capture period."""
    end_datetime: datetime.datetime | MISSING = MISSING
    """End of the capture period."""
    gsd: float | MISSING = MISSING
    """Ground sample distance in metres."""
    platform: str | MISSING = MISSING
    """Name of the satellite or vehicle."""
    eo_cloud_cover: float | MISSING = rt.Field(
        default=MISSING,
        validation_alias="eo:cloud_cover",
        serialization_alias="eo:cloud_cover",
    )
    """Cloud cover in percent."""
