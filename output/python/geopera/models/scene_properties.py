"""The types of SceneProperties."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt


class SceneProperties(rt.Model):
    """SceneProperties

    Metadata of a scene; providers add their own.
    """

    datetime_: datetime.datetime | None | rt.MISSING = rt.Field(
        default=rt.MISSING,
        validation_alias="datetime",
        serialization_alias="datetime",
    )
    """Instant of the capture."""
    provider: str | rt.MISSING = rt.MISSING
    """Name of the provider."""
    gsd: float | rt.MISSING = rt.MISSING
    """Ground sample distance in metres."""
    eo_cloud_cover: float | rt.MISSING = rt.Field(
        default=rt.MISSING,
        validation_alias="eo:cloud_cover",
        serialization_alias="eo:cloud_cover",
    )
    """Cloud cover in percent."""
