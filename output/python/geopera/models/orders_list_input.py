"""The types of OrdersListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class OrdersListInput(rt.Model):
    """OrdersListInput"""

    workspace_id: str | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="workspaceId",
        serialization_alias="workspaceId",
    )
    """Keep only orders of this workspace."""
    type: str | MISSING | None = MISSING
    """Keep only entries of this type."""
    status: str | MISSING | None = MISSING
    """Keep only entries with this status."""
    sub_status: str | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="subStatus",
        serialization_alias="subStatus",
    )
    """Keep only entries with this finer status."""
    display_name: str | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="displayName",
        serialization_alias="displayName",
    )
    """Keep only orders whose name contains this text."""
    data_product_ids: str | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="dataProductIds",
        serialization_alias="dataProductIds",
    )
    """Comma-separated data product identifiers to keep."""
    order_ids: str | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="orderIds",
        serialization_alias="orderIds",
    )
    """Comma-separated order identifiers to keep."""
    tags: str | MISSING | None = MISSING
    """Comma-separated labels to keep."""
    size: int | MISSING = MISSING
    """Number of results per page."""
    page: int | MISSING = MISSING
    """Number of the page, starting at 0."""
    sort: str | MISSING = MISSING
    """Field to sort by and direction, separated by a comma."""


class OrdersListInputParam(typing.TypedDict):
    """`OrdersListInput` as an argument: a plain dictionary."""

    workspaceId: typing.NotRequired[str | None]
    type: typing.NotRequired[str | None]
    status: typing.NotRequired[str | None]
    subStatus: typing.NotRequired[str | None]
    displayName: typing.NotRequired[str | None]
    dataProductIds: typing.NotRequired[str | None]
    orderIds: typing.NotRequired[str | None]
    tags: typing.NotRequired[str | None]
    size: typing.NotRequired[int]
    page: typing.NotRequired[int]
    sort: typing.NotRequired[str]
