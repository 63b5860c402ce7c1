"""The types of DeleteSubscriptionOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class DeleteSubscriptionOutput(rt.Model):
    """DeleteSubscriptionOutput

    Confirmation that a subscription is gone.
    """

    deleted: bool | rt.MISSING = rt.MISSING
    """Whether the subscription was deleted."""
