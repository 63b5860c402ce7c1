"""The types of ProcessingOutput."""

from __future__ import annotations

import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ProcessingOutput(rt.Model):
    """ProcessingOutput

    A result of a job.
    """

    name: str
    """Name of the output."""
    href: str | None | MISSING = MISSING
    """Address of the file."""
    media_type: str | None | MISSING = MISSING
    """Media type of the file."""
    item_id: uuid.UUID | None | MISSING = MISSING
    """Item it was registered as."""
