"""The types of NotificationLevel."""

from __future__ import annotations

import typing

NotificationLevel: typing.TypeAlias = typing.Union[
    typing.Literal[
        "info",
        "success",
        "warning",
        "error",
    ],
    str,
]
"""NotificationLevel"""
