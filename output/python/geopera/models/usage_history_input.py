"""The types of UsageHistoryInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class UsageHistoryInput(rt.Model):
    """UsageHistoryInput"""

    organization_id: str
    """Identifier of the organization."""
    months: int | MISSING = MISSING
    """How many months to look back."""


class UsageHistoryInputParam(typing.TypedDict):
    """`UsageHistoryInput` as an argument: a plain dictionary."""

    organization_id: str
    months: typing.NotRequired[int]
