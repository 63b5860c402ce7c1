"""The types of SubscriptionsListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .subscription_output import SubscriptionOutput


class SubscriptionsListOutput(rt.Model):
    """A list of event subscriptions."""

    items: list[SubscriptionOutput]
    """The event subscriptions."""
    total: int
    """Number of event subscriptions in all."""
