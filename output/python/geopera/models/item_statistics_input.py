"""The types of ItemStatisticsInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ItemStatisticsInput(rt.Model):
    """ItemStatisticsInput"""

    item_id: str
    """Identifier of the item."""
    expression: str
    """Band-math expression."""
    asset_key: str | MISSING | None = MISSING
    """Key of the asset within its item."""
    profile: str | MISSING | None = MISSING
    """Name or identifier of the visualization profile to draw with."""


class ItemStatisticsInputParam(typing.TypedDict):
    """`ItemStatisticsInput` as an argument: a plain dictionary."""

    item_id: str
    expression: str
    asset_key: typing.NotRequired[str | None]
    profile: typing.NotRequired[str | None]
