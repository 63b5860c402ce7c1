"""The types of FeatureCollectionOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .item_feature import ItemFeature


class FeatureCollectionOutput(rt.Model):
    """A page of items as GeoJSON."""

    type: str | MISSING = MISSING
    """Always `FeatureCollection`."""
    features: list[ItemFeature] | MISSING = MISSING
    """Items of this page."""
    number_matched: int | MISSING = rt.Field(
        default=MISSING,
        validation_alias="numberMatched",
        serialization_alias="numberMatched",
    )
    """Items that match in all."""
