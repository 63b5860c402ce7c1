"""The types of AlertEventsListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class AlertEventsListInput(rt.Model):
    """AlertEventsListInput"""

    rule_id: str | MISSING | None = MISSING
    """Keep only events of this rule."""
    acknowledged: bool | MISSING | None = MISSING
    """Keep only events that were (or were not) acknowledged."""
    limit: int | MISSING = MISSING
    """Largest number of results to return."""
    offset: int | MISSING = MISSING
    """Number of results to skip."""


class AlertEventsListInputParam(typing.TypedDict):
    """`AlertEventsListInput` as an argument: a plain dictionary."""

    rule_id: typing.NotRequired[str | None]
    acknowledged: typing.NotRequired[bool | None]
    limit: typing.NotRequired[int]
    offset: typing.NotRequired[int]
