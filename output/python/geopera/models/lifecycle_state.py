"""The types of LifecycleState."""

from __future__ import annotations

import typing

LifecycleState: typing.TypeAlias = (
    typing.Literal["active", "expiring", "archived", "expired", "deleted"] | str
)
"""Stage in the life of an item."""
