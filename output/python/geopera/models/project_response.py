"""The types of ProjectResponse."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .gcs_region import GcsRegion


class ProjectResponse(rt.Model):
    """A project."""

    id: str
    """Identifier of the project."""
    organization_id: str
    """Organization that owns it."""
    name: str
    """Name shown to people."""
    description: str | MISSING | None = MISSING
    """Free text for people."""
    gcs_region: GcsRegion | MISSING | None = MISSING
    """Storage region."""
    gcs_bucket_name: str | MISSING | None = MISSING
    """Bucket that holds the files."""
    is_archived: bool | MISSING = MISSING
    """Whether it is archived."""
    created_at: datetime.datetime
    """Moment of creation."""
    updated_at: datetime.datetime
    """Moment of the last change."""
