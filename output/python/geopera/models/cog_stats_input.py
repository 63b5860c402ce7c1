"""The types of CogStatsInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CogStatsInput(rt.Model):
    """CogStatsInput"""

    url: str
    """Address of the cloud-optimized GeoTIFF."""
    geometry: dict[str, typing.Any]
    """GeoJSON polygon to compute the statistics over."""
    expression: str | MISSING | None = MISSING
    """Band-math expression."""
    bands: str | MISSING | None = MISSING
    """Comma-separated band numbers to look at."""
    percentiles: list[float] | MISSING = MISSING
    """Lower and upper percentile to compute."""


class CogStatsInputParam(typing.TypedDict):
    """`CogStatsInput` as an argument: a plain dictionary."""

    url: str
    geometry: typing.Mapping[str, object]
    expression: typing.NotRequired[str | None]
    bands: typing.NotRequired[str | None]
    percentiles: typing.NotRequired[typing.Sequence[float]]
