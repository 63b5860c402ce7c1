"""The types of EventDelivery."""

from __future__ import annotations

import datetime
import typing
import uuid

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .event_entity import EventEntity


class EventDelivery(rt.Model):
    """An event as it is posted to a subscriber."""

    id: uuid.UUID
    """Identifier of the event; the same on every attempt."""
    type: str
    """Type of the event."""
    timestamp: datetime.datetime
    """Moment of the event."""
    organization_id: uuid.UUID
    """Organization the event belongs to."""
    entity: EventEntity
    """What the event is about."""
    data: dict[str, typing.Any]
    """Details that depend on the type."""
