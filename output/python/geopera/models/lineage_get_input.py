"""The types of LineageGetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class LineageGetInput(rt.Model):
    """LineageGetInput"""

    entity_type: str
    """Type of the entity to start from."""
    entity_id: str
    """Identifier of the entity to start from."""
    direction: str | MISSING = MISSING
    """Way to walk the graph; `up` means ancestors."""
    max_depth: int | MISSING = MISSING
    """How many steps away from the start to look."""


class LineageGetInputParam(typing.TypedDict):
    """`LineageGetInput` as an argument: a plain dictionary."""

    entity_type: str
    entity_id: str
    direction: typing.NotRequired[str]
    max_depth: typing.NotRequired[int]
