"""The types of JobEntity."""

from __future__ import annotations

import typing
import uuid

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .job_status import JobStatus


class JobEntity(rt.Model):
    """A processing job."""

    entity_type: typing.Literal["processing_job"]
    """Tells the entities apart."""
    id: uuid.UUID
    """Identifier of the job."""
    status: JobStatus
    """State of the job."""
