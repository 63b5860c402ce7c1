"""The types of TestSubscriptionOutput."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class TestSubscriptionOutput(rt.Model):
    """Outcome of a test delivery."""

    status: str
    """State of the delivery."""
    delivered: bool
    """Whether the endpoint accepted it."""
    http_status: int | MISSING | None = MISSING
    """Status the endpoint answered with."""
    error: str | MISSING | None = MISSING
    """Why the delivery failed."""
    event_id: str
    """Identifier of the test event."""
    event_type: str
    """Type of the test event."""
