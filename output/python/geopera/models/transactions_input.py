"""The types of TransactionsInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class TransactionsInput(rt.Model):
    """TransactionsInput"""

    limit: int | MISSING = MISSING
    offset: int | MISSING = MISSING
    reason: str | MISSING | None = MISSING


class TransactionsInputParam(typing.TypedDict):
    """`TransactionsInput` as an argument: a plain dictionary."""

    limit: typing.NotRequired[int]
    offset: typing.NotRequired[int]
    reason: typing.NotRequired[str | None]
