"""The types of SourcesListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class SourcesListInput(rt.Model):
    """SourcesListInput"""

    data_type: str | MISSING | None = MISSING
    """Keep only sources that offer this kind of data."""
    scope: str | MISSING | None = MISSING
    """Keep only sources of this geographic reach."""
    country: str | MISSING | None = MISSING
    """Keep only sources that cover this country."""


class SourcesListInputParam(typing.TypedDict):
    """`SourcesListInput` as an argument: a plain dictionary."""

    data_type: typing.NotRequired[str | None]
    scope: typing.NotRequired[str | None]
    country: typing.NotRequired[str | None]
