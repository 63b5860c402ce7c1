"""The types of JobTypesOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .job_type import JobType


class JobTypesOutput(rt.Model):
    """A list of job types."""

    items: list[JobType]
    """The job types."""
    total: int
    """Number of job types in all."""
