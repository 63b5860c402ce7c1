"""The types of ListSubscriptionsInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ListSubscriptionsInput(rt.Model):
    """ListSubscriptionsInput"""

    event_type: str | MISSING | None = MISSING
    """Keep only subscriptions to this type of event."""
    active: bool | MISSING | None = MISSING
    """Keep only subscriptions that are (or are not) active."""


class ListSubscriptionsInputParam(typing.TypedDict):
    """`ListSubscriptionsInput` as an argument: a plain dictionary."""

    event_type: typing.NotRequired[str | None]
    active: typing.NotRequired[bool | None]
