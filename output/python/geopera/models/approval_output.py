"""The types of ApprovalOutput."""

from __future__ import annotations

import datetime
import typing
import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .approval_status import ApprovalStatus


class ApprovalOutput(rt.Model):
    """A request to buy credits and what became of it."""

    id: str
    """Identifier of the approval."""
    status: ApprovalStatus | MISSING = MISSING
    """State of the approval."""
    credits: int | MISSING = MISSING
    """Number of credits asked for."""
    amount_aud: float | MISSING | None = MISSING
    """Price in Australian dollars, once it is known."""
    reason: str | MISSING | None = MISSING
    """Why the request was rejected."""
    requested_by: uuid.UUID | MISSING | None = MISSING
    """User who asked."""
    decided_by: uuid.UUID | MISSING | None = MISSING
    """User who decided."""
    created_at: datetime.datetime | MISSING = MISSING
    """Moment of the request."""
    expires_at: datetime.datetime | MISSING | None = MISSING
    """Moment at which an undecided request lapses."""
