"""The types of CreateSubscriptionInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CreateSubscriptionInput(rt.Model):
    """CreateSubscriptionInput"""

    event_type: str
    """Type of event, for instance `order.completed`."""
    endpoint_url: str
    """HTTPS address that deliveries are posted to."""
    filter_config: dict[str, typing.Any] | MISSING = MISSING
    """Conditions an event has to meet to be delivered."""
    headers: dict[str, str] | MISSING = MISSING
    """Additional headers sent with every delivery."""
    description: str | MISSING | None = MISSING
    """Free text for people."""


class CreateSubscriptionInputParam(typing.TypedDict):
    """`CreateSubscriptionInput` as an argument: a plain dictionary."""

    event_type: str
    endpoint_url: str
    filter_config: typing.NotRequired[typing.Mapping[str, object]]
    headers: typing.NotRequired[typing.Mapping[str, str]]
    description: typing.NotRequired[str | None]
