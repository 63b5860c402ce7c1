"""The types of OrderCancelOutput."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class OrderCancelOutput(rt.Model):
    """An order after its cancellation."""

    order_id: str = rt.Field(
        validation_alias="orderId",
        serialization_alias="orderId",
    )
    """Identifier of the order."""
    status: str
    """State of the order."""
    refunded_credits: int | MISSING | None = MISSING
    """Credits given back."""
