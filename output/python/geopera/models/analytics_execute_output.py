"""The types of AnalyticsExecuteOutput."""

from __future__ import annotations

import typing  # noqa: F401

from .._runtime import model_api as rt

AnalyticsExecuteOutput = rt.TypeAliasType(
    "AnalyticsExecuteOutput",
    typing.Dict[str, typing.Any],
)
"""AnalyticsExecuteOutput"""
