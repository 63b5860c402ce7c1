"""The types of OrderPlaceOutput."""

from __future__ import annotations

import typing
import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .order_status import OrderStatus


class OrderPlaceOutput(rt.Model):
    """Receipt for an order."""

    id: uuid.UUID
    """Identifier of the order."""
    status: OrderStatus
    """State of the order."""
    credits: int | MISSING | None = MISSING
    """Credits set aside for it."""
