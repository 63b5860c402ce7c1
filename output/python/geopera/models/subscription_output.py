"""The types of SubscriptionOutput."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt


class SubscriptionOutput(rt.Model):
    """SubscriptionOutput

    A subscription to platform events.
    """

    id: str
    """Identifier of the subscription."""
    event_type: str | rt.MISSING = rt.MISSING
    """Type of event."""
    endpoint_url: str | rt.MISSING = rt.MISSING
    """Address that deliveries are posted to."""
    secret: str | None | rt.MISSING = rt.MISSING
    """Key for checking signatures; shown only once, on creation."""
    filter_config: typing.Dict[str, typing.Any] | rt.MISSING = rt.MISSING
    """Conditions an event has to meet."""
    headers: typing.Dict[str, str] | rt.MISSING = rt.MISSING
    """Additional headers."""
    active: bool | rt.MISSING = rt.MISSING
    """Whether events are delivered."""
    description: str | None | rt.MISSING = rt.MISSING
    """Free text for people."""
    created_at: datetime.datetime | rt.MISSING = rt.MISSING
    """Moment of creation."""
    updated_at: datetime.datetime | rt.MISSING = rt.MISSING
    """Moment of the last change."""
