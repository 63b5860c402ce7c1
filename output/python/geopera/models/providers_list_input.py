"""The types of ProvidersListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ProvidersListInput(rt.Model):
    """ProvidersListInput"""

    page: int | rt.MISSING = rt.MISSING
    """Number of the page, starting at 0."""
    size: int | rt.MISSING = rt.MISSING
    """Number of results per page."""
    sort: str | None | rt.MISSING = rt.MISSING
    """Field to sort by and direction, separated by a comma."""
    role: str | None | rt.MISSING = rt.MISSING
    """Keep only providers in this role."""


class ProvidersListInputParam(typing.TypedDict):
    """`ProvidersListInput` as an argument: a plain dictionary."""

    page: typing.NotRequired[int]
    size: typing.NotRequired[int]
    sort: typing.NotRequired[str | None]
    role: typing.NotRequired[str | None]
