"""The types of OperationsListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class OperationsListInput(rt.Model):
    """OperationsListInput"""

    data_type: str | MISSING | None = MISSING
    """Keep only operations for this kind of data."""


class OperationsListInputParam(typing.TypedDict):
    """`OperationsListInput` as an argument: a plain dictionary."""

    data_type: typing.NotRequired[str | None]
