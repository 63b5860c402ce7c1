"""The types of ProviderSamplesInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ProviderSamplesInput(rt.Model):
    """ProviderSamplesInput"""

    provider: str
    """Name of the data provider."""
    limit: int | MISSING = MISSING
    """Largest number of results to return."""
    offset: int | MISSING = MISSING
    """Number of results to skip."""


class ProviderSamplesInputParam(typing.TypedDict):
    """`ProviderSamplesInput` as an argument: a plain dictionary."""

    provider: str
    limit: typing.NotRequired[int]
    offset: typing.NotRequired[int]
