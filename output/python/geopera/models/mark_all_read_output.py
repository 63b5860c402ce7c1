"""The types of MarkAllReadOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class MarkAllReadOutput(rt.Model):
    """MarkAllReadOutput

    How many notifications changed.
    """

    marked_count: int | rt.MISSING = rt.MISSING
    """Notifications marked as read."""
