"""The types of UsageMetric."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class UsageMetric(rt.Model):
    """Use of one resource."""

    used: float
    """Amount used."""
    limit: float | MISSING | None = MISSING
    """Amount allowed; unlimited when null."""
    unit: str
    """Unit of both amounts."""
