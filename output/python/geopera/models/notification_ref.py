"""The types of NotificationRef."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class NotificationRef(rt.Model):
    """NotificationRef"""

    notification_id: str
    """Identifier of the notification."""


class NotificationRefParam(typing.TypedDict):
    """`NotificationRef` as an argument: a plain dictionary."""

    notification_id: str
