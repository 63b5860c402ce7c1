"""The types of CollectionResponse."""

from __future__ import annotations

import datetime

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CollectionResponse(rt.Model):
    """A collection of items."""

    id: str
    """Identifier of the collection."""
    project_id: str
    """Project it belongs to."""
    name: str
    """Name shown to people."""
    description: str | MISSING | None = MISSING
    """Free text for people."""
    color: str | MISSING | None = MISSING
    """Colour on the map."""
    show_on_map: bool | MISSING = MISSING
    """Whether it is drawn on the map."""
    layer_order: int | MISSING = MISSING
    """Position on the map."""
    auto_created: bool | MISSING = MISSING
    """Whether it was made by the system."""
    source_type: str | MISSING | None = MISSING
    """What made it, when the system did."""
    source_id: str | MISSING | None = MISSING
    """Identifier of what made it."""
    item_count: int | MISSING = MISSING
    """Number of items in it."""
    deleted_at: datetime.datetime | MISSING | None = MISSING
    """Moment of deletion."""
    created_at: datetime.datetime
    """Moment of creation."""
    updated_at: datetime.datetime
    """Moment of the last change."""
