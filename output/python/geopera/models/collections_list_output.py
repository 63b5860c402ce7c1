"""The types of CollectionsListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .collection_response import CollectionResponse


class CollectionsListOutput(rt.Model):
    """A list of collections."""

    items: list[CollectionResponse]
    """The collections."""
    total: int
    """Number of collections in all."""
