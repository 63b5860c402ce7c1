"""The types of RequestApprovalInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class RequestApprovalInput(rt.Model):
    """RequestApprovalInput"""

    credits: int
    expiry_hours: int | MISSING | None = MISSING


class RequestApprovalInputParam(typing.TypedDict):
    """`RequestApprovalInput` as an argument: a plain dictionary."""

    credits: int
    expiry_hours: typing.NotRequired[int | None]
