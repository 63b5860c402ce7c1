"""The types of ProjectDeleteOutput."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ProjectDeleteOutput(rt.Model):
    """Confirmation that a project is gone."""

    deleted: bool | MISSING = MISSING
    """Whether the project was deleted."""
    project_id: str
    """Identifier of the project."""
    storage_freed_bytes: int | MISSING = MISSING
    """Bytes that became free."""
