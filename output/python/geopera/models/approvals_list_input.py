"""The types of ApprovalsListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ApprovalsListInput(rt.Model):
    """ApprovalsListInput"""

    status: str | MISSING | None = MISSING


class ApprovalsListInputParam(typing.TypedDict):
    """`ApprovalsListInput` as an argument: a plain dictionary."""

    status: typing.NotRequired[str | None]
