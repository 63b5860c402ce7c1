"""The types of UnreadCountOutput."""

from __future__ import annotations

from .._runtime import model_api as rt


class UnreadCountOutput(rt.Model):
    """How many notifications are unread."""

    unread_count: int
    """Number of unread notifications."""
