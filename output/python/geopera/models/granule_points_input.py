"""The types of GranulePointsInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class GranulePointsInput(rt.Model):
    """GranulePointsInput"""

    collection: str
    """Identifier of the source collection."""
    href: str
    """HTTPS address of the granule."""
    bbox: list[float]
    """Bounding box as west, south, east, north in WGS 84 degrees."""
    max_points: int | MISSING = MISSING
    """Thin the result out to at most this many points."""
    clip_polygon: dict[str, typing.Any] | MISSING | None = MISSING
    """GeoJSON polygon or multipolygon that points must lie in."""


class GranulePointsInputParam(typing.TypedDict):
    """`GranulePointsInput` as an argument: a plain dictionary."""

    collection: str
    href: str
    bbox: typing.Sequence[float]
    max_points: typing.NotRequired[int]
    clip_polygon: typing.NotRequired[typing.Mapping[str, object] | None]
