"""The types of ItemsByCollectionInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ItemsByCollectionInput(rt.Model):
    """ItemsByCollectionInput"""

    collection_id: str
    """Identifier of the collection."""
    limit: int | rt.MISSING = rt.MISSING
    """Largest number of results to return."""
    offset: int | rt.MISSING = rt.MISSING
    """Number of results to skip."""


class ItemsByCollectionInputParam(typing.TypedDict):
    """`ItemsByCollectionInput` as an argument: a plain dictionary."""

    collection_id: typing.Required[str]
    limit: typing.NotRequired[int]
    offset: typing.NotRequired[int]
