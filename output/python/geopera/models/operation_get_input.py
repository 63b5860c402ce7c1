"""The types of OperationGetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class OperationGetInput(rt.Model):
    """OperationGetInput"""

    operation_name: str
    """Analytics operation to show, by name."""


class OperationGetInputParam(typing.TypedDict):
    """`OperationGetInput` as an argument: a plain dictionary."""

    operation_name: str
