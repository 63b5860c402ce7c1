"""The types of ApiKeyCreateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ApiKeyCreateInput(rt.Model):
    """ApiKeyCreateInput"""

    name: str
    """Name by which the key is recognized."""
    permissions: list[str] | MISSING = MISSING
    """Scopes granted to the key."""
    rate_limit: int | MISSING | None = MISSING
    """Requests per minute allowed to the key."""
    expires_in_days: int | MISSING | None = MISSING
    """Days until the key stops working; never when absent."""


class ApiKeyCreateInputParam(typing.TypedDict):
    """`ApiKeyCreateInput` as an argument: a plain dictionary."""

    name: str
    permissions: typing.NotRequired[typing.Sequence[str]]
    rate_limit: typing.NotRequired[int | None]
    expires_in_days: typing.NotRequired[int | None]
