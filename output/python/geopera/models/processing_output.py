"""The types of ProcessingOutput."""

from __future__ import annotations

import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ProcessingOutput(rt.Model):
    """A result of a job."""

    name: str
    """Name of the output."""
    href: str | MISSING | None = MISSING
    """Address of the file."""
    media_type: str | MISSING | None = MISSING
    """Media type of the file."""
    item_id: uuid.UUID | MISSING | None = MISSING
    """Item it was registered as."""
