"""The types of StacProperties."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt


class StacProperties(rt.Model):
    """StacProperties

    Metadata of a STAC item; extensions add their own.
    """

    datetime_: datetime.datetime | None = rt.Field(
        validation_alias="datetime",
        serialization_alias="datetime",
    )
    """Instant of the capture; null when it is a period."""
    start_datetime: datetime.datetime | rt.MISSING = rt.MISSING
    """Start of the capture period."""
    end_datetime: datetime.datetime | rt.MISSING = rt.MISSING
    """End of the capture period."""
    gsd: float | rt.MISSING = rt.MISSING
    """Ground sample distance in metres."""
    platform: str | rt.MISSING = rt.MISSING
    """Name of the satellite or vehicle."""
    eo_cloud_cover: float | rt.MISSING = rt.Field(
        default=rt.MISSING,
        validation_alias="eo:cloud_cover",
        serialization_alias="eo:cloud_cover",
    )
    """Cloud cover in percent."""
