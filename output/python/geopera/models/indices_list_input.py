"""The types of IndicesListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class IndicesListInput(rt.Model):
    """IndicesListInput"""

    category: str | MISSING | None = MISSING
    """Category to file it under; as a filter, keep only this category."""
    sensor: str | MISSING | None = MISSING
    """Keep only indices this sensor can deliver."""


class IndicesListInputParam(typing.TypedDict):
    """`IndicesListInput` as an argument: a plain dictionary."""

    category: typing.NotRequired[str | None]
    sensor: typing.NotRequired[str | None]
