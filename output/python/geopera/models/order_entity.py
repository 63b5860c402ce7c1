"""The types of OrderEntity."""

from __future__ import annotations

import typing
import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class OrderEntity(rt.Model):
    """An order."""

    entity_type: typing.Literal["order"]
    """Tells the entities apart."""
    id: uuid.UUID
    """Identifier of the order."""
    status: str | MISSING | None = MISSING
    """Status of the order."""
