"""The types of ItemStatisticsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .band_statistics import BandStatistics


class ItemStatisticsOutput(rt.Model):
    """Statistics of an expression over an item."""

    item_id: str
    """Identifier of the item."""
    expression: str
    """Expression that was evaluated."""
    statistics: BandStatistics
    """The statistics."""
