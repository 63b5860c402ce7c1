"""The types of CollectionResponse."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt


class CollectionResponse(rt.Model):
    """CollectionResponse

    A collection of items.
    """

    id: str
    """Identifier of the collection."""
    project_id: str
    """Project it belongs to."""
    name: str
    """Name shown to people."""
    description: str | None | rt.MISSING = rt.MISSING
    """Free text for people."""
    color: str | None | rt.MISSING = rt.MISSING
    """Colour on the map."""
    show_on_map: bool | rt.MISSING = rt.MISSING
    """Whether it is drawn on the map."""
    layer_order: int | rt.MISSING = rt.MISSING
    """Position on the map."""
    auto_created: bool | rt.MISSING = rt.MISSING
    """Whether it was made by the system."""
    source_type: str | None | rt.MISSING = rt.MISSING
    """What made it, when the system did."""
    source_id: str | None | rt.MISSING = rt.MISSING
    """Identifier of what made it."""
    item_count: int | rt.MISSING = rt.MISSING
    """Number of items in it."""
    deleted_at: datetime.datetime | None | rt.MISSING = rt.MISSING
    """Moment of deletion."""
    created_at: datetime.datetime
    """Moment of creation."""
    updated_at: datetime.datetime
    """Moment of the last change."""
