"""The types of UpdateSubscriptionInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class UpdateSubscriptionInput(rt.Model):
    """UpdateSubscriptionInput"""

    subscription_id: str
    """Identifier of the subscription."""
    endpoint_url: str | MISSING | None = MISSING
    """HTTPS address that deliveries are posted to."""
    filter_config: dict[str, typing.Any] | MISSING | None = MISSING
    """Conditions an event has to meet to be delivered."""
    headers: dict[str, str] | MISSING | None = MISSING
    """Additional headers sent with every delivery."""
    active: bool | MISSING | None = MISSING
    """Whether events are delivered."""
    description: str | MISSING | None = MISSING
    """Free text for people."""


class UpdateSubscriptionInputParam(typing.TypedDict):
    """`UpdateSubscriptionInput` as an argument: a plain dictionary."""

    subscription_id: str
    endpoint_url: typing.NotRequired[str | None]
    filter_config: typing.NotRequired[typing.Mapping[str, object] | None]
    headers: typing.NotRequired[typing.Mapping[str, str] | None]
    active: typing.NotRequired[bool | None]
    description: typing.NotRequired[str | None]
