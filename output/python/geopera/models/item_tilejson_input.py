"""The types of ItemTilejsonInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ItemTilejsonInput(rt.Model):
    """ItemTilejsonInput"""

    item_id: str
    """Identifier of the item."""
    profile: str | MISSING | None = MISSING
    """Name or identifier of the visualization profile to draw with."""
    asset_key: str | MISSING | None = MISSING
    """Key of the asset within its item."""


class ItemTilejsonInputParam(typing.TypedDict):
    """`ItemTilejsonInput` as an argument: a plain dictionary."""

    item_id: str
    profile: typing.NotRequired[str | None]
    asset_key: typing.NotRequired[str | None]
