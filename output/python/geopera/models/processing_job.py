"""The types of ProcessingJob."""

from __future__ import annotations

import datetime
import typing
import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .job_status import JobStatus
    from .processing_output import ProcessingOutput


class ProcessingJob(rt.Model):
    """A run of a process."""

    id: uuid.UUID
    """Identifier of the job."""
    process_id: str
    """Process that is run."""
    status: JobStatus
    """State of the job."""
    progress: float | MISSING = MISSING
    """Share of the work that is done."""
    inputs: dict[str, typing.Any] | MISSING = MISSING
    """Input values."""
    outputs: list[ProcessingOutput] | MISSING = MISSING
    """Results, once there are any."""
    credits: int | MISSING | None = MISSING
    """Price in credits."""
    error: str | MISSING | None = MISSING
    """Why the job failed."""
    created_at: datetime.datetime
    """Moment of creation."""
    started_at: datetime.datetime | MISSING | None = MISSING
    """Moment at which the work began."""
    completed_at: datetime.datetime | MISSING | None = MISSING
    """Moment at which it became final."""
