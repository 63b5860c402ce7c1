"""The types of JobsListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class JobsListInput(rt.Model):
    """JobsListInput"""

    workspace_id: str | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="workspaceId",
        serialization_alias="workspaceId",
    )
    """Keep only jobs of this workspace."""
    process_id: str | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="processId",
        serialization_alias="processId",
    )
    """Keep only jobs of this process."""
    status: str | MISSING | None = MISSING
    """Keep only entries with this status."""
    ids: str | MISSING | None = MISSING
    """Comma-separated job identifiers to keep."""
    page: int | MISSING = MISSING
    """Number of the page, starting at 0."""
    limit: int | MISSING = MISSING
    """Number of results per page."""
    sort: str | MISSING = MISSING
    """Field to sort by and direction, separated by a comma."""


class JobsListInputParam(typing.TypedDict):
    """`JobsListInput` as an argument: a plain dictionary."""

    workspaceId: typing.NotRequired[str | None]
    processId: typing.NotRequired[str | None]
    status: typing.NotRequired[str | None]
    ids: typing.NotRequired[str | None]
    page: typing.NotRequired[int]
    limit: typing.NotRequired[int]
    sort: typing.NotRequired[str]
