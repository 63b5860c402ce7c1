"""The types of StudiesListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class StudiesListInput(rt.Model):
    """StudiesListInput"""

    id: str | MISSING | None = MISSING
    """Keep only the entry with this identifier."""
    workspace_id: str | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="workspaceId",
        serialization_alias="workspaceId",
    )
    """Keep only entries of this workspace."""
    order_id: str | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="orderId",
        serialization_alias="orderId",
    )
    """Keep only entries that belong to this order."""
    decision: str | MISSING | None = MISSING
    """Keep only entries with this decision."""
    page: int | MISSING = MISSING
    """Number of the page, starting at 0."""
    size: int | MISSING = MISSING
    """Number of results per page."""


class StudiesListInputParam(typing.TypedDict):
    """`StudiesListInput` as an argument: a plain dictionary."""

    id: typing.NotRequired[str | None]
    workspaceId: typing.NotRequired[str | None]
    orderId: typing.NotRequired[str | None]
    decision: typing.NotRequired[str | None]
    page: typing.NotRequired[int]
    size: typing.NotRequired[int]
