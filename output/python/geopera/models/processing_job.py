"""The types of ProcessingJob."""

from __future__ import annotations

import datetime
import typing
import uuid

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .job_status import JobStatus
    from .processing_output import ProcessingOutput


class ProcessingJob(rt.Model):
    """ProcessingJob

    A run of a process.
    """

    id: uuid.UUID
    """Identifier of the job."""
    process_id: str
    """Process that is run."""
    status: JobStatus
    """State of the job."""
    progress: float | rt.MISSING = rt.MISSING
    """Share of the work that is done."""
    inputs: typing.Dict[str, typing.Any] | rt.MISSING = rt.MISSING
    """Input values."""
    outputs: typing.List[ProcessingOutput] | rt.MISSING = rt.MISSING
    """Results, once there are any."""
    credits: int | None | rt.MISSING = rt.MISSING
    """Price in credits."""
    error: str | None | rt.MISSING = rt.MISSING
    """Why the job failed."""
    created_at: datetime.datetime
    """Moment of creation."""
    started_at: datetime.datetime | None | rt.MISSING = rt.MISSING
    """Moment at which the work began."""
    completed_at: datetime.datetime | None | rt.MISSING = rt.MISSING
    """Moment at which it became final."""
