"""The types of Commitment."""

from __future__ import annotations

import datetime
import typing
import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .commitment_line_item import CommitmentLineItem


class Commitment(rt.Model):
    """An agreement to spend an amount within a period."""

    id: uuid.UUID
    """Identifier of the commitment."""
    name: str
    """Name of the commitment."""
    starts_on: datetime.date
    """First day."""
    ends_on: datetime.date
    """Last day."""
    committed_credits: int
    """Credits agreed upon."""
    used_credits: int
    """Credits used so far."""
    line_items: list[CommitmentLineItem] | MISSING | None = MISSING
    """Single charges, when asked for."""
