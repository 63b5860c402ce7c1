"""The types of SubscriptionOutput."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class SubscriptionOutput(rt.Model):
    """A subscription to platform events."""

    id: str
    """Identifier of the subscription."""
    event_type: str | MISSING = MISSING
    """Type of event."""
    endpoint_url: str | MISSING = MISSING
    """Address that deliveries are posted to."""
    secret: str | MISSING | None = MISSING
    """Key for checking signatures; shown only once, on creation."""
    filter_config: dict[str, typing.Any] | MISSING = MISSING
    """Conditions an event has to meet."""
    headers: dict[str, str] | MISSING = MISSING
    """Additional headers."""
    active: bool | MISSING = MISSING
    """Whether events are delivered."""
    description: str | MISSING | None = MISSING
    """Free text for people."""
    created_at: datetime.datetime | MISSING = MISSING
    """Moment of creation."""
    updated_at: datetime.datetime | MISSING = MISSING
    """Moment of the last change."""
