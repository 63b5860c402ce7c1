"""The types of ClipJob."""

from __future__ import annotations

import datetime
import typing
import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .job_status import JobStatus


class ClipJob(rt.Model):
    """A job that cuts an area out of imagery."""

    id: uuid.UUID
    """Identifier of the job."""
    status: JobStatus
    """State of the job."""
    organization_id: uuid.UUID
    """Organization that pays for it."""
    project_id: uuid.UUID | MISSING | None = MISSING
    """Project that receives the result."""
    area: str | MISSING | None = MISSING
    """Clipping area it was made from."""
    item_id: uuid.UUID | MISSING | None = MISSING
    """Item it was made from."""
    aoi_name: str | MISSING | None = MISSING
    """Label of the area."""
    mosaic_types: list[str] | MISSING = MISSING
    """Mosaics that are produced."""
    progress: float | MISSING = MISSING
    """Share of the work that is done."""
    credits: int | MISSING | None = MISSING
    """Price in credits."""
    error: str | MISSING | None = MISSING
    """Why the job failed."""
    created_at: datetime.datetime
    """Moment of creation."""
    completed_at: datetime.datetime | MISSING | None = MISSING
    """Moment at which it became final."""
