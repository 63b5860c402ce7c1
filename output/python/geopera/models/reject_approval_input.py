"""The types of RejectApprovalInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class RejectApprovalInput(rt.Model):
    """RejectApprovalInput"""

    approval_id: str
    reason: str | MISSING | None = MISSING


class RejectApprovalInputParam(typing.TypedDict):
    """`RejectApprovalInput` as an argument: a plain dictionary."""

    approval_id: str
    reason: typing.NotRequired[str | None]
