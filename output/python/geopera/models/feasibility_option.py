"""The types of FeasibilityOption."""

from __future__ import annotations

import datetime
import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class FeasibilityOption(rt.Model):
    """A way to carry out a tasking request."""

    id: uuid.UUID
    """Identifier of the option."""
    title: str
    """Text for people."""
    start_date: datetime.date
    """First possible day."""
    end_date: datetime.date
    """Last possible day."""
    success_percent: float | MISSING | None = MISSING
    """Estimated chance of success."""
    credits: int | MISSING | None = MISSING
    """Price in credits."""
