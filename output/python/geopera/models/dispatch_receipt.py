"""The types of DispatchReceipt."""

from __future__ import annotations

import datetime

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class DispatchReceipt(rt.Model):
    """Receipt from the work queue."""

    queue: str | MISSING = MISSING
    """Name of the queue."""
    message_id: str | MISSING = MISSING
    """Identifier in the queue."""
    dispatched_at: datetime.datetime | MISSING = MISSING
    """Moment of the hand-over."""
