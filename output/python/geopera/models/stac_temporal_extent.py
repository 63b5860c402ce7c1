"""The types of StacTemporalExtent."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt


class StacTemporalExtent(rt.Model):
    """StacTemporalExtent

    When a collection has data.
    """

    interval: typing.List[typing.List[datetime.datetime | None]]
    """Intervals; null leaves an end open."""
