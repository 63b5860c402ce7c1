"""The types of MarkAllReadOutput."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class MarkAllReadOutput(rt.Model):
    """How many notifications changed."""

    marked_count: int | MISSING = MISSING
    """Notifications marked as read."""
