"""The types of ClipJobsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .clip_job import ClipJob


class ClipJobsOutput(rt.Model):
    """A list of clip jobs."""

    items: list[ClipJob]
    """The clip jobs."""
    total: int
    """Number of clip jobs in all."""
