"""The types of ProfileGetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ProfileGetInput(rt.Model):
    """ProfileGetInput"""

    item_id: str
    """Identifier of the item."""
    profile_id: str
    """Identifier of the visualization profile."""


class ProfileGetInputParam(typing.TypedDict):
    """`ProfileGetInput` as an argument: a plain dictionary."""

    item_id: str
    profile_id: str
