"""The types of SceneProperties."""

from __future__ import annotations

import datetime

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class SceneProperties(rt.Model):
    """Metadata of a scene; providers add their own."""

    datetime_: datetime.datetime | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="datetime",
        serialization_alias="datetime",
    )
    """Instant of the capture."""
    provider: str | MISSING = MISSING
    """Name of the provider."""
    gsd: float | MISSING = MISSING
    """Ground sample distance in metres."""
    eo_cloud_cover: float | MISSING = rt.Field(
        default=MISSING,
        validation_alias="eo:cloud_cover",
        serialization_alias="eo:cloud_cover",
    )
    """Cloud cover in percent."""
