"""The types of EstimateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class EstimateInput(rt.Model):
    """EstimateInput"""

    data_product: str = rt.Field(
        validation_alias="dataProduct",
        serialization_alias="dataProduct",
    )
    """Identifier of the data product to order."""
    display_name: str | MISSING = rt.Field(
        default=MISSING,
        validation_alias="displayName",
        serialization_alias="displayName",
    )
    """Name under which the order is shown."""
    params: dict[str, typing.Any] | MISSING = MISSING
    """Parameters, named as the product or operation asks for them."""
    feature_collection: dict[str, typing.Any] | MISSING = rt.Field(
        default=MISSING,
        validation_alias="featureCollection",
        serialization_alias="featureCollection",
    )
    """Areas of interest as a GeoJSON feature collection."""
    tags: list[str] | MISSING | None = MISSING
    """Labels for grouping and filtering."""


class EstimateInputParam(typing.TypedDict):
    """`EstimateInput` as an argument: a plain dictionary."""

    dataProduct: str
    displayName: typing.NotRequired[str]
    params: typing.NotRequired[typing.Mapping[str, object]]
    featureCollection: typing.NotRequired[typing.Mapping[str, object]]
    tags: typing.NotRequired[typing.Sequence[str] | None]
