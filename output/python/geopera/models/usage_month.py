"""The types of UsageMonth."""

from __future__ import annotations

from .._runtime import model_api as rt


class UsageMonth(rt.Model):
    """Use in one month."""

    period: str
    """Month, written as year and month."""
    metrics: dict[str, float]
    """Amount used by resource."""
