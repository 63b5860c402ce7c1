"""The types of UsageCurrentOutput."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .usage_metric import UsageMetric


class UsageCurrentOutput(rt.Model):
    """Use in the current period."""

    organization_id: str
    """Identifier of the organization."""
    period_start: datetime.date
    """First day of the period."""
    period_end: datetime.date
    """Last day of the period."""
    metrics: dict[str, UsageMetric]
    """Use by resource."""
