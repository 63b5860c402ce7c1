"""The types of SortClause."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class SortClause(rt.Model):
    """SortClause"""

    field: str
    """Property to sort by."""
    direction: SortClauseDirection | MISSING = MISSING
    """Ascending or descending."""


class SortClauseParam(typing.TypedDict):
    """`SortClause` as an argument: a plain dictionary."""

    field: str
    direction: typing.NotRequired[SortClauseDirection]


SortClauseDirection: typing.TypeAlias = typing.Literal["asc", "desc"] | str
"""Ascending or descending."""
