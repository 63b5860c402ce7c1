"""The types of PendingDecision."""

from __future__ import annotations

import datetime
import typing
import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .tasking_decision_kind import TaskingDecisionKind


class PendingDecision(rt.Model):
    """A tasking decision that waits for the customer."""

    id: uuid.UUID
    """Identifier of the study or quotation."""
    kind: TaskingDecisionKind
    """What has to be decided."""
    order_id: uuid.UUID
    """Order it belongs to."""
    expires_at: datetime.datetime | MISSING | None = MISSING
    """Moment at which the offer lapses."""
