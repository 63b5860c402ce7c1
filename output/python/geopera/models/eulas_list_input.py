"""The types of EulasListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class EulasListInput(rt.Model):
    """EulasListInput"""

    term: str | MISSING | None = MISSING
    """Keep only entries that contain this text."""
    page: int | MISSING = MISSING
    """Number of the page, starting at 0."""
    size: int | MISSING = MISSING
    """Number of results per page."""
    sort: str | MISSING = MISSING
    """Field to sort by and direction, separated by a comma."""


class EulasListInputParam(typing.TypedDict):
    """`EulasListInput` as an argument: a plain dictionary."""

    term: typing.NotRequired[str | None]
    page: typing.NotRequired[int]
    size: typing.NotRequired[int]
    sort: typing.NotRequired[str]
