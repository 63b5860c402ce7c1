"""The types of ProvidersListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ProvidersListInput(rt.Model):
    """ProvidersListInput"""

    page: int | MISSING = MISSING
    """Number of the page, starting at 0."""
    size: int | MISSING = MISSING
    """Number of results per page."""
    sort: str | MISSING | None = MISSING
    """Field to sort by and direction, separated by a comma."""
    role: str | MISSING | None = MISSING
    """Keep only providers in this role."""


class ProvidersListInputParam(typing.TypedDict):
    """`ProvidersListInput` as an argument: a plain dictionary."""

    page: typing.NotRequired[int]
    size: typing.NotRequired[int]
    sort: typing.NotRequired[str | None]
    role: typing.NotRequired[str | None]
