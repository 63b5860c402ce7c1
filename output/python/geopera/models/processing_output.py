"""The types of ProcessingOutput."""

from __future__ import annotations

import typing
import uuid

from .._runtime import model_api as rt


class ProcessingOutput(rt.Model):
    """ProcessingOutput

    A result of a job.
    """

    name: str
    """Name of the output."""
    href: str | None | rt.MISSING = rt.MISSING
    """Address of the file."""
    media_type: str | None | rt.MISSING = rt.MISSING
    """Media type of the file."""
    item_id: uuid.UUID | None | rt.MISSING = rt.MISSING
    """Item it was registered as."""
