"""The types of ProfilesListInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ProfilesListInput(rt.Model):
    """ProfilesListInput"""

    item_id: str
    """Identifier of the item."""


class ProfilesListInputParam(typing.TypedDict):
    """`ProfilesListInput` as an argument: a plain dictionary."""

    item_id: str
