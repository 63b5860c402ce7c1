"""The types of FeasibilityStudy."""

from __future__ import annotations

import datetime
import typing
import uuid

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .feasibility_option import FeasibilityOption


class FeasibilityStudy(rt.Model):
    """A study of a tasking order."""

    id: uuid.UUID
    """Identifier of the study."""
    order_id: uuid.UUID
    """Order it belongs to."""
    decision: str
    """Decision so far."""
    options: list[FeasibilityOption]
    """Possible ways."""
    created_at: datetime.datetime
    """Moment of creation."""
