"""The types of FeasibilityOption."""

from __future__ import annotations

import datetime
import typing
import uuid

from .._runtime import model_api as rt


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
    success_percent: float | None | rt.MISSING = rt.MISSING
    """Estimated chance of success."""
    credits: int | None | rt.MISSING = rt.MISSING
    """Price in credits."""
