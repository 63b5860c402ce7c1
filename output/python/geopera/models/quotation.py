"""The types of Quotation."""

from __future__ import annotations

import datetime
import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class Quotation(rt.Model):
    """An offer for a tasking order."""

    id: uuid.UUID
    """Identifier of the quotation."""
    order_id: uuid.UUID
    """Order it belongs to."""
    decision: str
    """Decision so far."""
    credits: int
    """Price in credits."""
    amount_aud: float
    """Price in Australian dollars."""
    expires_at: datetime.datetime | MISSING | None = MISSING
    """Moment at which the offer lapses."""
    created_at: datetime.datetime
    """Moment of creation."""
