"""The types of FeasibilityOption."""

from __future__ import annotations

import datetime
import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class FeasibilityOption(rt.Model):
    """FeasibilityOption

    A way to carry out a tasking request.
    """

    id: uuid.UUID
    """Identifier of the option."""
    title: str
    """Text for people."""
    start_date: datetime.date
    """First possible day."""
    end_date: datetime.date
    """Last possible day."""
    success_percent: float | None | MISSING = MISSING
    """Estimated chance of success."""
    credits: int | None | MISSING = MISSING
    """Price in credits."""
