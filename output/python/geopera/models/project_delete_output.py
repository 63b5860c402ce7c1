"""The types of ProjectDeleteOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ProjectDeleteOutput(rt.Model):
    """ProjectDeleteOutput

    Confirmation that a project is gone.
    """

    deleted: bool | rt.MISSING = rt.MISSING
    """Whether the project was deleted."""
    project_id: str
    """Identifier of the project."""
    storage_freed_bytes: int | rt.MISSING = rt.MISSING
    """Bytes that became free."""
