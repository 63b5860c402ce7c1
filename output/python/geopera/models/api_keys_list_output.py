"""The types of ApiKeysListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .api_key import ApiKey


class ApiKeysListOutput(rt.Model):
    """ApiKeysListOutput

    A list of API keys.
    """

    items: typing.List[ApiKey]
    """The API keys."""
    total: int
    """Number of API keys in all."""
