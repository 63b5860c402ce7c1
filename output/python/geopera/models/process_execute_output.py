"""The types of ProcessExecuteOutput."""

from __future__ import annotations

import typing
import uuid

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .job_status import JobStatus


class ProcessExecuteOutput(rt.Model):
    """Receipt for a run."""

    job_id: uuid.UUID
    """Job to poll."""
    status: JobStatus
    """State of the job."""
