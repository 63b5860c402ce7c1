"""The types of ProviderSamplesInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ProviderSamplesInput(rt.Model):
    """ProviderSamplesInput"""

    provider: str
    """Name of the data provider."""
    limit: int | rt.MISSING = rt.MISSING
    """Largest number of results to return."""
    offset: int | rt.MISSING = rt.MISSING
    """Number of results to skip."""


class ProviderSamplesInputParam(typing.TypedDict):
    """`ProviderSamplesInput` as an argument: a plain dictionary."""

    provider: typing.Required[str]
    limit: typing.NotRequired[int]
    offset: typing.NotRequired[int]
