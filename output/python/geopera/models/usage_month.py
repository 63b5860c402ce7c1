"""The types of UsageMonth."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class UsageMonth(rt.Model):
    """UsageMonth

    Use in one month.
    """

    period: str
    """Month, written as year and month."""
    metrics: typing.Dict[str, float]
    """Amount used by resource."""
