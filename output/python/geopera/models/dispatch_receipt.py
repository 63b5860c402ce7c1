"""The types of DispatchReceipt."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt


class DispatchReceipt(rt.Model):
    """DispatchReceipt

    Receipt from the work queue.
    """

    queue: str | rt.MISSING = rt.MISSING
    """Name of the queue."""
    message_id: str | rt.MISSING = rt.MISSING
    """Identifier in the queue."""
    dispatched_at: datetime.datetime | rt.MISSING = rt.MISSING
    """Moment of the hand-over."""
