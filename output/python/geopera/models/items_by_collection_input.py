"""The types of ItemsByCollectionInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ItemsByCollectionInput(rt.Model):
    """ItemsByCollectionInput"""

    collection_id: str
    """Identifier of the collection."""
    limit: int | MISSING = MISSING
    """Largest number of results to return."""
    offset: int | MISSING = MISSING
    """Number of results to skip."""


class ItemsByCollectionInputParam(typing.TypedDict):
    """`ItemsByCollectionInput` as an argument: a plain dictionary."""

    collection_id: str
    limit: typing.NotRequired[int]
    offset: typing.NotRequired[int]
