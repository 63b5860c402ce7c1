"""The types of RecalculateOutput."""

from __future__ import annotations

from .._runtime import model_api as rt


class RecalculateOutput(rt.Model):
    """Storage after a recount."""

    organization_id: str
    """Identifier of the organization."""
    previous_bytes: int
    """Bytes before the recount."""
    storage_bytes: int
    """Bytes after the recount."""
