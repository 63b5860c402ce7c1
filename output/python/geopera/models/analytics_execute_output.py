"""The types of AnalyticsExecuteOutput."""

from __future__ import annotations

import typing

from typing_extensions import TypeAliasType

AnalyticsExecuteOutput = TypeAliasType(
    "AnalyticsExecuteOutput",
    dict[str, typing.Any],
)
"""Result of an analytics operation; its members depend on the operation."""
