"""The types of ApiKeyCreateOutput."""

from __future__ import annotations

import datetime

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ApiKeyCreateOutput(rt.Model):
    """A new API key, with its secret."""

    id: str
    """Identifier of the key."""
    key: str | MISSING | None = MISSING
    """Secret; shown only in this answer."""
    prefix: str
    """First characters of the secret."""
    name: str
    """Name by which the key is recognized."""
    permissions: list[str]
    """Scopes granted to the key."""
    expires_at: datetime.datetime | MISSING | None = MISSING
    """Moment at which it stops working."""
    created_at: datetime.datetime
    """Moment of creation."""
