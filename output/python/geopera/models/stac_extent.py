"""The types of StacExtent."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .stac_spatial_extent import StacSpatialExtent
    from .stac_temporal_extent import StacTemporalExtent


class StacExtent(rt.Model):
    """Where and when a collection has data."""

    spatial: StacSpatialExtent
    """Where it has data."""
    temporal: StacTemporalExtent
    """When it has data."""
