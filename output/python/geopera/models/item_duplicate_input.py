"""The types of ItemDuplicateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class ItemDuplicateInput(rt.Model):
    """ItemDuplicateInput"""

    item_id: str
    """Identifier of the item."""
    new_name: str | MISSING | None = MISSING
    """What to call the copy."""
    target_collection_id: str | MISSING | None = MISSING
    """Collection to put the result into."""
    target_project_id: str | MISSING | None = MISSING
    """Project to put the copy into."""


class ItemDuplicateInputParam(typing.TypedDict):
    """`ItemDuplicateInput` as an argument: a plain dictionary."""

    item_id: str
    new_name: typing.NotRequired[str | None]
    target_collection_id: typing.NotRequired[str | None]
    target_project_id: typing.NotRequired[str | None]
