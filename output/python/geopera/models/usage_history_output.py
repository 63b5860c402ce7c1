"""The types of UsageHistoryOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .usage_month import UsageMonth


class UsageHistoryOutput(rt.Model):
    """Use over several months."""

    organization_id: str
    """Identifier of the organization."""
    months: list[UsageMonth]
    """Months, newest first."""
