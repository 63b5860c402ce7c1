"""The types of CommitmentLineItem."""

from __future__ import annotations

import datetime
import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CommitmentLineItem(rt.Model):
    """A charge against a commitment."""

    order_id: uuid.UUID | MISSING | None = MISSING
    """Order that was charged."""
    description: str
    """What was charged."""
    credits: int
    """Credits; negative for refunds."""
    created_at: datetime.datetime
    """Moment of the charge."""
