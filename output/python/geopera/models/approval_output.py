"""The types of ApprovalOutput."""

from __future__ import annotations

import datetime
import typing
import uuid

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .approval_status import ApprovalStatus


class ApprovalOutput(rt.Model):
    """ApprovalOutput

    A request to buy credits and what became of it.
    """

    id: str
    """Identifier of the approval."""
    status: ApprovalStatus | rt.MISSING = rt.MISSING
    """State of the approval."""
    credits: int | rt.MISSING = rt.MISSING
    """Number of credits asked for."""
    amount_aud: float | None | rt.MISSING = rt.MISSING
    """Price in Australian dollars, once it is known."""
    reason: str | None | rt.MISSING = rt.MISSING
    """Why the request was rejected."""
    requested_by: uuid.UUID | None | rt.MISSING = rt.MISSING
    """User who asked."""
    decided_by: uuid.UUID | None | rt.MISSING = rt.MISSING
    """User who decided."""
    created_at: datetime.datetime | rt.MISSING = rt.MISSING
    """Moment of the request."""
    expires_at: datetime.datetime | None | rt.MISSING = rt.MISSING
    """Moment at which an undecided request lapses."""
