"""The types of ProfileRef."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ProfileRef(rt.Model):
    """ProfileRef"""

    item_id: str
    """Identifier of the item."""
    profile_id: str
    """Identifier of the visualization profile."""


class ProfileRefParam(typing.TypedDict):
    """`ProfileRef` as an argument: a plain dictionary."""

    item_id: str
    profile_id: str
