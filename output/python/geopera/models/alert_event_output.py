"""The types of AlertEventOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .alert_event import AlertEvent


class AlertEventOutput(rt.Model):
    """An alert event."""

    alert_event: AlertEvent
    """The event."""
