"""The types of NotificationLevel."""

from __future__ import annotations

import typing

NotificationLevel: typing.TypeAlias = (
    typing.Literal["info", "success", "warning", "error"] | str
)
"""How urgent a notification is."""
