"""The types of NotificationsListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class NotificationsListInput(rt.Model):
    """NotificationsListInput"""

    unread_only: bool | MISSING = MISSING
    """Whether only unread notifications are listed."""
    limit: int | MISSING = MISSING
    """Largest number of results to return."""
    offset: int | MISSING = MISSING
    """Number of results to skip."""


class NotificationsListInputParam(typing.TypedDict):
    """`NotificationsListInput` as an argument: a plain dictionary."""

    unread_only: typing.NotRequired[bool]
    limit: typing.NotRequired[int]
    offset: typing.NotRequired[int]
