"""The types of InvoicesInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class InvoicesInput(rt.Model):
    """InvoicesInput"""

    limit: int | MISSING = MISSING


class InvoicesInputParam(typing.TypedDict):
    """`InvoicesInput` as an argument: a plain dictionary."""

    limit: typing.NotRequired[int]
