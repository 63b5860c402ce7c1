"""The types of UsageMetric."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class UsageMetric(rt.Model):
    """UsageMetric

    Use of one resource.
    """

    used: float
    """Amount used."""
    limit: float | None | rt.MISSING = rt.MISSING
    """Amount allowed; unlimited when null."""
    unit: str
    """Unit of both amounts."""
