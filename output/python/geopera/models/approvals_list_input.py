"""The types of ApprovalsListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ApprovalsListInput(rt.Model):
    """ApprovalsListInput"""

    status: str | None | rt.MISSING = rt.MISSING


class ApprovalsListInputParam(typing.TypedDict):
    """`ApprovalsListInput` as an argument: a plain dictionary."""

    status: typing.NotRequired[str | None]
