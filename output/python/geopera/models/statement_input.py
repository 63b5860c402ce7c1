"""The types of StatementInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class StatementInput(rt.Model):
    """StatementInput"""

    organization_id: str
    """Identifier of the organization."""
    period: str | MISSING | None = MISSING
    """Month to look at, written as year and month."""


class StatementInputParam(typing.TypedDict):
    """`StatementInput` as an argument: a plain dictionary."""

    organization_id: str
    period: typing.NotRequired[str | None]
