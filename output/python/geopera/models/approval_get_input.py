"""The types of ApprovalGetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ApprovalGetInput(rt.Model):
    """ApprovalGetInput"""

    approval_id: str


class ApprovalGetInputParam(typing.TypedDict):
    """`ApprovalGetInput` as an argument: a plain dictionary."""

    approval_id: str
