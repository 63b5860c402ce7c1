"""The types of InvoicesInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class InvoicesInput(rt.Model):
    """InvoicesInput"""

    limit: int | rt.MISSING = rt.MISSING


class InvoicesInputParam(typing.TypedDict):
    """`InvoicesInput` as an argument: a plain dictionary."""

    limit: typing.NotRequired[int]
