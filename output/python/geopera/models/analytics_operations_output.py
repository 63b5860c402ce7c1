"""The types of AnalyticsOperationsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .analytics_operation import AnalyticsOperation


class AnalyticsOperationsOutput(rt.Model):
    """A list of analytics operations."""

    items: list[AnalyticsOperation]
    """The analytics operations."""
    total: int
    """Number of analytics operations in all."""
