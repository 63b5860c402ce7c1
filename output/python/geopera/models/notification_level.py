"""The types of NotificationLevel."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

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
