"""The types of ApiKey."""

from __future__ import annotations

import datetime

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ApiKey(rt.Model):
    """An API key without its secret."""

    id: str
    """Identifier of the key."""
    prefix: str
    """First characters of the secret."""
    name: str
    """Name by which the key is recognized."""
    permissions: list[str]
    """Scopes granted to the key."""
    rate_limit: int | MISSING | None = MISSING
    """Requests per minute allowed to the key."""
    last_used_at: datetime.datetime | MISSING | None = MISSING
    """Moment of the last use."""
    expires_at: datetime.datetime | MISSING | None = MISSING
    """Moment at which it stops working."""
    created_at: datetime.datetime
    """Moment of creation."""
