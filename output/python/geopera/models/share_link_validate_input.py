"""The types of ShareLinkValidateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ShareLinkValidateInput(rt.Model):
    """ShareLinkValidateInput"""

    token: str
    """Secret part of the share link."""
    password: str | MISSING = MISSING
    """Password that protects the link."""


class ShareLinkValidateInputParam(typing.TypedDict):
    """`ShareLinkValidateInput` as an argument: a plain dictionary."""

    token: str
    password: typing.NotRequired[str]
