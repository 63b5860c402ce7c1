"""The types of ProcessingJobsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .processing_job import ProcessingJob


class ProcessingJobsOutput(rt.Model):
    """A list of processing jobs."""

    items: list[ProcessingJob]
    """The processing jobs."""
    total: int
    """Number of processing jobs in all."""
