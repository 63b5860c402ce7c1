"""The types of DataProductsListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class DataProductsListInput(rt.Model):
    """DataProductsListInput"""

    data_product_id: str | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="dataProductId",
        serialization_alias="dataProductId",
    )
    """Keep only this data product."""
    page: int | MISSING = MISSING
    """Number of the page, starting at 0."""
    size: int | MISSING = MISSING
    """Number of results per page."""
    sort: str | MISSING | None = MISSING
    """Field to sort by and direction, separated by a comma."""


class DataProductsListInputParam(typing.TypedDict):
    """`DataProductsListInput` as an argument: a plain dictionary."""

    dataProductId: typing.NotRequired[str | None]
    page: typing.NotRequired[int]
    size: typing.NotRequired[int]
    sort: typing.NotRequired[str | None]
