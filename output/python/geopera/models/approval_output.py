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
    """ApprovalOutput

    A request to buy credits and what became of it.
    """

    id: str
    """Identifier of the approval."""
    status: ApprovalStatus | MISSING = MISSING
    """State of the approval."""
    credits: int | MISSING = MISSING
    """Number of credits asked for."""
    amount_aud: float | None | MISSING = MISSING
    """Price in Australian dollars, once it is known."""
    reason: str | None | MISSING = MISSING
    """Why the request was rejected."""
    requested_by: uuid.UUID | None | MISSING = MISSING
    """User who asked."""
    decided_by: uuid.UUID | None | MISSING = MISSING
    """User who decided."""
    created_at: datetime.datetime | MISSING = MISSING
    """Moment of the request."""
    expires_at: datetime.datetime | None | MISSING = MISSING
    """Moment at which an undecided request lapses."""
