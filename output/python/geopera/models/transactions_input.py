"""The types of TransactionsInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class TransactionsInput(rt.Model):
    """TransactionsInput"""

    limit: int | rt.MISSING = rt.MISSING
    offset: int | rt.MISSING = rt.MISSING
    reason: str | None | rt.MISSING = rt.MISSING


class TransactionsInputParam(typing.TypedDict):
    """`TransactionsInput` as an argument: a plain dictionary."""

    limit: typing.NotRequired[int]
    offset: typing.NotRequired[int]
    reason: typing.NotRequired[str | None]
