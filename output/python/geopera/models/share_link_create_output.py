"""The types of ShareLinkCreateOutput."""

from __future__ import annotations

import datetime

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ShareLinkCreateOutput(rt.Model):
    """A new share link."""

    id: str
    """Identifier of the link."""
    token: str
    """Secret part of the link."""
    target_type: str
    """Type of what is shared."""
    target_id: str
    """Identifier of what is shared."""
    permission: str
    """What visitors may do."""
    organization_id: str
    """Organization that shares."""
    project_id: str
    """Project it belongs to."""
    expires_at: datetime.datetime
    """Moment at which the link stops working."""
    revoked_at: datetime.datetime | MISSING | None = MISSING
    """Moment of revocation."""
    access_count: int | MISSING = MISSING
    """Number of visits."""
    last_accessed_at: datetime.datetime | MISSING | None = MISSING
    """Moment of the last visit."""
    created_by: str | MISSING | None = MISSING
    """User who created it."""
    created_at: datetime.datetime
    """Moment of creation."""
