"""The types of CollectionsGetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class CollectionsGetInput(rt.Model):
    """CollectionsGetInput"""

    project_id: str
    """Identifier of the project."""
    collection_id: str
    """Identifier of the collection."""


class CollectionsGetInputParam(typing.TypedDict):
    """`CollectionsGetInput` as an argument: a plain dictionary."""

    project_id: str
    collection_id: str
