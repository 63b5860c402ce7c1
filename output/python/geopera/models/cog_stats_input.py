"""The types of CogStatsInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CogStatsInput(rt.Model):
    """CogStatsInput"""

    url: str
    """Address of the cloud-optimized GeoTIFF."""
    geometry: typing.Dict[str, typing.Any]
    """GeoJSON polygon to compute the statistics over."""
    expression: str | None | MISSING = MISSING
    """Band-math expression."""
    bands: str | None | MISSING = MISSING
    """Comma-separated band numbers to look at."""
    percentiles: typing.List[float] | MISSING = MISSING
    """Lower and upper percentile to compute."""


class CogStatsInputParam(typing.TypedDict):
    """`CogStatsInput` as an argument: a plain dictionary."""

    url: typing.Required[str]
    geometry: typing.Required[typing.Mapping[str, object]]
    expression: typing.NotRequired[str | None]
    bands: typing.NotRequired[str | None]
    percentiles: typing.NotRequired[typing.Sequence[float]]
