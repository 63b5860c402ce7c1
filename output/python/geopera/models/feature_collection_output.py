"""The types of FeatureCollectionOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .item_feature import ItemFeature


class FeatureCollectionOutput(rt.Model):
    """FeatureCollectionOutput

    A page of items as GeoJSON.
    """

    type: str | rt.MISSING = rt.MISSING
    """Always `FeatureCollection`."""
    features: typing.List[ItemFeature] | rt.MISSING = rt.MISSING
    """Items of this page."""
    number_matched: int | rt.MISSING = rt.Field(
        default=rt.MISSING,
        validation_alias="numberMatched",
        serialization_alias="numberMatched",
    )
    """Items that match in all."""
