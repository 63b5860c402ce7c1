"""The types of FeasibilityCheckInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class FeasibilityCheckInput(rt.Model):
    """FeasibilityCheckInput"""

    data_product: str = rt.Field(
        validation_alias="dataProduct",
        serialization_alias="dataProduct",
    )
    """Identifier of the data product to order."""
    display_name: str | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="displayName",
        serialization_alias="displayName",
    )
    """Name under which the order is shown."""
    feature_collection: dict[str, typing.Any] | MISSING = rt.Field(
        default=MISSING,
        validation_alias="featureCollection",
        serialization_alias="featureCollection",
    )
    """Areas of interest as a GeoJSON feature collection."""
    params: dict[str, typing.Any] | MISSING | None = MISSING
    """Parameters, named as the product or operation asks for them."""


class FeasibilityCheckInputParam(typing.TypedDict):
    """`FeasibilityCheckInput` as an argument: a plain dictionary."""

    dataProduct: str
    displayName: typing.NotRequired[str | None]
    featureCollection: typing.NotRequired[typing.Mapping[str, object]]
    params: typing.NotRequired[typing.Mapping[str, object] | None]
