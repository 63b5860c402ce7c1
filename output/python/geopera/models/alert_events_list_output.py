"""The types of AlertEventsListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .alert_event import AlertEvent


class AlertEventsListOutput(rt.Model):
    """AlertEventsListOutput

    A list of alert events.
    """

    items: typing.List[AlertEvent]
    """The alert events."""
    total: int
    """Number of alert events in all."""
