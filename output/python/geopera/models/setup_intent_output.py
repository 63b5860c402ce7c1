"""The types of SetupIntentOutput."""

from __future__ import annotations

from .._runtime import model_api as rt


class SetupIntentOutput(rt.Model):
    """What a browser needs to collect a card."""

    client_secret: str
    """Secret for the form of the payment provider."""
    setup_intent_id: str
    """Identifier at the payment provider."""
    customer_id: str
    """Customer at the payment provider."""
    env: str
    """Whether it is a test or a live account."""
