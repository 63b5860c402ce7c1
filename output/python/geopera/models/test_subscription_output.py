"""The types of TestSubscriptionOutput."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class TestSubscriptionOutput(rt.Model):
    """TestSubscriptionOutput

    Outcome of a test delivery.
    """

    status: str
    """State of the delivery."""
    delivered: bool
    """Whether the endpoint accepted it."""
    http_status: int | None | MISSING = MISSING
    """Status the endpoint answered with."""
    error: str | None | MISSING = MISSING
    """Why the delivery failed."""
    event_id: str
    """Identifier of the test event."""
    event_type: str
    """Type of the test event."""
