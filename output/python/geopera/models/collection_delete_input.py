"""The types of CollectionDeleteInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class CollectionDeleteInput(rt.Model):
    """CollectionDeleteInput"""

    project_id: str
    """Identifier of the project."""
    collection_id: str
    """Identifier of the collection."""


class CollectionDeleteInputParam(typing.TypedDict):
    """`CollectionDeleteInput` as an argument: a plain dictionary."""

    project_id: str
    collection_id: str
