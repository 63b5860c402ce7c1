"""The types of ProjectJobsInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ProjectJobsInput(rt.Model):
    """ProjectJobsInput"""

    project_id: str
    """Identifier of the project."""
    status: str | MISSING | None = MISSING
    """Keep only entries with this status."""
    job_type_name: str | MISSING | None = MISSING
    """Keep only jobs of this type."""
    limit: int | MISSING = MISSING
    """Largest number of results to return."""
    offset: int | MISSING = MISSING
    """Number of results to skip."""


class ProjectJobsInputParam(typing.TypedDict):
    """`ProjectJobsInput` as an argument: a plain dictionary."""

    project_id: str
    status: typing.NotRequired[str | None]
    job_type_name: typing.NotRequired[str | None]
    limit: typing.NotRequired[int]
    offset: typing.NotRequired[int]
