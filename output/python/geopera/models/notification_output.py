"""The types of NotificationOutput."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .notification_level import NotificationLevel


class NotificationOutput(rt.Model):
    """A notification inside the product."""

    id: str
    """Identifier of the notification."""
    level: NotificationLevel | MISSING = MISSING
    """How urgent it is."""
    title: str | MISSING = MISSING
    """Headline."""
    body: str | MISSING | None = MISSING
    """Text below the headline."""
    link: str | MISSING | None = MISSING
    """Where a click leads."""
    read_at: datetime.datetime | MISSING | None = MISSING
    """Moment at which it was read."""
    dismissed_at: datetime.datetime | MISSING | None = MISSING
    """Moment at which it was dismissed."""
    created_at: datetime.datetime | MISSING = MISSING
    """Moment of creation."""
