"""The types of CogStatisticsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .band_statistics import BandStatistics


class CogStatisticsOutput(rt.Model):
    """Statistics by band."""

    bands: dict[str, BandStatistics]
    """Statistics by the name of the band."""
