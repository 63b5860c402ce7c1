"""The types of ApprovalRefInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ApprovalRefInput(rt.Model):
    """ApprovalRefInput"""

    approval_id: str


class ApprovalRefInputParam(typing.TypedDict):
    """`ApprovalRefInput` as an argument: a plain dictionary."""

    approval_id: str
