"""The types of AlertEvent."""

from __future__ import annotations

import datetime
import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class AlertEvent(rt.Model):
    """One time a rule fired."""

    id: uuid.UUID
    """Identifier of the event."""
    rule_id: uuid.UUID
    """Rule that fired."""
    item_id: uuid.UUID
    """Item that was evaluated."""
    computed_value: float
    """Value of the expression."""
    threshold: float
    """Threshold at that time."""
    acknowledged: bool
    """Whether somebody has seen it."""
    acknowledged_by: uuid.UUID | MISSING | None = MISSING
    """User who acknowledged it."""
    acknowledged_at: datetime.datetime | MISSING | None = MISSING
    """Moment of the acknowledgement."""
    created_at: datetime.datetime
    """Moment of the event."""
