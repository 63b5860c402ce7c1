"""The types of ClipJobsListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ClipJobsListInput(rt.Model):
    """ClipJobsListInput"""

    organization_id: str
    """Identifier of the organization."""
    status: str | MISSING | None = MISSING
    """Keep only entries with this status."""
    limit: int | MISSING = MISSING
    """Largest number of results to return."""
    offset: int | MISSING = MISSING
    """Number of results to skip."""


class ClipJobsListInputParam(typing.TypedDict):
    """`ClipJobsListInput` as an argument: a plain dictionary."""

    organization_id: str
    status: typing.NotRequired[str | None]
    limit: typing.NotRequired[int]
    offset: typing.NotRequired[int]
