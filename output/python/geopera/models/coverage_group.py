"""The types of CoverageGroup."""

from __future__ import annotations

import datetime

from .._runtime import model_api as rt


class CoverageGroup(rt.Model):
    """Captures of one day."""

    date: datetime.date
    """Day of the captures."""
    covered_percent: float
    """Share captured on that day."""
    item_ids: list[str]
    """Items delivered for that day."""
