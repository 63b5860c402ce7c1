"""The types of NotificationOutput."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .notification_level import NotificationLevel


class NotificationOutput(rt.Model):
    """NotificationOutput

    A notification inside the product.
    """

    id: str
    """Identifier of the notification."""
    level: NotificationLevel | rt.MISSING = rt.MISSING
    """How urgent it is."""
    title: str | rt.MISSING = rt.MISSING
    """Headline."""
    body: str | None | rt.MISSING = rt.MISSING
    """Text below the headline."""
    link: str | None | rt.MISSING = rt.MISSING
    """Where a click leads."""
    read_at: datetime.datetime | None | rt.MISSING = rt.MISSING
    """Moment at which it was read."""
    dismissed_at: datetime.datetime | None | rt.MISSING = rt.MISSING
    """Moment at which it was dismissed."""
    created_at: datetime.datetime | rt.MISSING = rt.MISSING
    """Moment of creation."""
