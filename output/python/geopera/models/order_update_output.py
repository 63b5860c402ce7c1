"""The types of OrderUpdateOutput."""

from __future__ import annotations

import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class OrderUpdateOutput(rt.Model):
    """An order after a change."""

    id: uuid.UUID | MISSING = MISSING
    """Identifier of the order."""
    tags: list[str] | MISSING | None = MISSING
    """Labels."""
