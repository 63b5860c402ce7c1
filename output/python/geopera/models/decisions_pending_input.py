"""The types of DecisionsPendingInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class DecisionsPendingInput(rt.Model):
    """DecisionsPendingInput"""

    workspace_id: str | MISSING | None = rt.Field(
        default=MISSING,
        validation_alias="workspaceId",
        serialization_alias="workspaceId",
    )
    """Keep only decisions of this workspace."""
    page: int | MISSING = MISSING
    """Number of the page, starting at 0."""
    size: int | MISSING = MISSING
    """Number of results per page."""
    kinds: str | MISSING | None = MISSING
    """Comma-separated kinds of decisions to keep."""


class DecisionsPendingInputParam(typing.TypedDict):
    """`DecisionsPendingInput` as an argument: a plain dictionary."""

    workspaceId: typing.NotRequired[str | None]
    page: typing.NotRequired[int]
    size: typing.NotRequired[int]
    kinds: typing.NotRequired[str | None]
