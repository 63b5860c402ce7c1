"""The types of AlertRulesListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class AlertRulesListInput(rt.Model):
    """AlertRulesListInput"""

    active: bool | MISSING | None = MISSING
    """Keep only rules that are (or are not) switched on."""
    collection_id: str | MISSING | None = MISSING
    """Keep only rules that watch this collection."""


class AlertRulesListInputParam(typing.TypedDict):
    """`AlertRulesListInput` as an argument: a plain dictionary."""

    active: typing.NotRequired[bool | None]
    collection_id: typing.NotRequired[str | None]
