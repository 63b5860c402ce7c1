"""The types of ApiKeyCreateOutput."""

from __future__ import annotations

import datetime
import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ApiKeyCreateOutput(rt.Model):
    """ApiKeyCreateOutput

    A new API key, with its secret.
    """

    id: str
    """Identifier of the key."""
    key: str | None | MISSING = MISSING
    """Secret; shown only in this answer."""
    prefix: str
    """First characters of the secret."""
    name: str
    """Name by which the key is recognized."""
    permissions: typing.List[str]
    """Scopes granted to the key."""
    expires_at: datetime.datetime | None | MISSING = MISSING
    """Moment at which it stops working."""
    created_at: datetime.datetime
    """Moment of creation."""
