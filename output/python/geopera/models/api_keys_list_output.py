"""The types of ApiKeysListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .api_key import ApiKey


class ApiKeysListOutput(rt.Model):
    """A list of API keys."""

    items: list[ApiKey]
    """The API keys."""
    total: int
    """Number of API keys in all."""
