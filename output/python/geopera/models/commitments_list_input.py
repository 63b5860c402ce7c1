"""The types of CommitmentsListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CommitmentsListInput(rt.Model):
    """CommitmentsListInput"""

    commitment_id: str | MISSING | None = MISSING
    """Keep only this commitment."""
    include_line_items: bool | MISSING = MISSING
    """Whether the single charges are listed as well."""


class CommitmentsListInputParam(typing.TypedDict):
    """`CommitmentsListInput` as an argument: a plain dictionary."""

    commitment_id: typing.NotRequired[str | None]
    include_line_items: typing.NotRequired[bool]
