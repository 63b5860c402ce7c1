"""The types of ApiKeyRevokeInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ApiKeyRevokeInput(rt.Model):
    """ApiKeyRevokeInput"""

    key_id: str
    """Identifier of the API key."""


class ApiKeyRevokeInputParam(typing.TypedDict):
    """`ApiKeyRevokeInput` as an argument: a plain dictionary."""

    key_id: str
