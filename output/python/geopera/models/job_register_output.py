"""The types of JobRegisterOutput."""

from __future__ import annotations

import uuid

from .._runtime import model_api as rt


class JobRegisterOutput(rt.Model):
    """Items made from the outputs of a job."""

    job_id: uuid.UUID
    """Identifier of the job."""
    item_ids: list[uuid.UUID]
    """Items that were created."""
