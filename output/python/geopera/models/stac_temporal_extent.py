"""The types of StacTemporalExtent."""

from __future__ import annotations

import datetime

from .._runtime import model_api as rt


class StacTemporalExtent(rt.Model):
    """When a collection has data."""

    interval: list[list[datetime.datetime | None]]
    """Intervals; null leaves an end open."""
