"""The types of DeleteSubscriptionOutput."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class DeleteSubscriptionOutput(rt.Model):
    """Confirmation that a subscription is gone."""

    deleted: bool | MISSING = MISSING
    """Whether the subscription was deleted."""
