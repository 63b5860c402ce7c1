"""The types of ItemEntity."""

from __future__ import annotations

import typing
import uuid

from .._runtime import model_api as rt


class ItemEntity(rt.Model):
    """An item."""

    entity_type: typing.Literal["item"]
    """Tells the entities apart."""
    id: uuid.UUID
    """Identifier of the item."""
    project_id: uuid.UUID
    """Project it belongs to."""
