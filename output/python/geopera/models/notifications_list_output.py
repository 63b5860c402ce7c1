"""The types of NotificationsListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .notification_output import NotificationOutput


class NotificationsListOutput(rt.Model):
    """A list of notifications."""

    items: list[NotificationOutput]
    """The notifications."""
    total: int
    """Number of notifications in all."""
