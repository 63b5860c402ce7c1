"""The types of LifecycleState."""

from __future__ import annotations

import typing

LifecycleState: typing.TypeAlias = typing.Union[
    typing.Literal[
        "active",
        "expiring",
        "archived",
        "expired",
        "deleted",
    ],
    str,
]
"""LifecycleState"""
