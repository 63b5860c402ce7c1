"""The types of AlertEventsListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .alert_event import AlertEvent


class AlertEventsListOutput(rt.Model):
    """A list of alert events."""

    items: list[AlertEvent]
    """The alert events."""
    total: int
    """Number of alert events in all."""
