"""The types of ShareTilejsonInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ShareTilejsonInput(rt.Model):
    """ShareTilejsonInput"""

    token: str
    """Secret part of the share link."""
    password: str | MISSING = MISSING
    """Password that protects the link."""
    profile: str | MISSING | None = MISSING
    """Name or identifier of the visualization profile to draw with."""


class ShareTilejsonInputParam(typing.TypedDict):
    """`ShareTilejsonInput` as an argument: a plain dictionary."""

    token: str
    password: typing.NotRequired[str]
    profile: typing.NotRequired[str | None]
