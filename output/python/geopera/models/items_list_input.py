"""The types of ItemsListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ItemsListInput(rt.Model):
    """ItemsListInput"""

    project_id: str
    """Identifier of the project."""
    collection_id: str | MISSING | None = MISSING
    """Keep only items of this collection."""
    uncollected: bool | MISSING = MISSING
    """Whether only items outside any collection are listed."""
    limit: int | MISSING = MISSING
    """Largest number of results to return."""
    offset: int | MISSING = MISSING
    """Number of results to skip."""


class ItemsListInputParam(typing.TypedDict):
    """`ItemsListInput` as an argument: a plain dictionary."""

    project_id: str
    collection_id: typing.NotRequired[str | None]
    uncollected: typing.NotRequired[bool]
    limit: typing.NotRequired[int]
    offset: typing.NotRequired[int]
