"""The types of SceneInfo."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .scene_band import SceneBand


class SceneInfo(rt.Model):
    """What is known about one scene."""

    scene_id: str
    """Identifier of the scene at its provider."""
    provider: str
    """Name of the provider."""
    bounds: list[float]
    """Bounding box as west, south, east, north."""
    minzoom: int
    """Smallest zoom level worth showing."""
    maxzoom: int
    """Largest zoom level worth showing."""
    bands: list[SceneBand]
    """Bands in file order."""
    datetime_: datetime.datetime | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="datetime",
        serialization_alias="datetime",
    )
    """Instant of the capture."""
