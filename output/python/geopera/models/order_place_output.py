"""The types of OrderPlaceOutput."""

from __future__ import annotations

import typing
import uuid

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .order_status import OrderStatus


class OrderPlaceOutput(rt.Model):
    """OrderPlaceOutput

    Receipt for an order.
    """

    id: uuid.UUID
    """Identifier of the order."""
    status: OrderStatus
    """State of the order."""
    credits: int | None | rt.MISSING = rt.MISSING
    """Credits set aside for it."""
