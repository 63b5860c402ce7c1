"""The types of CollectionCreateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CollectionCreateInput(rt.Model):
    """CollectionCreateInput"""

    name: str
    """Name shown to people."""
    description: str | MISSING | None = MISSING
    """Free text for people."""
    color: str | MISSING | None = MISSING
    """Colour on the map as a hexadecimal code."""
    show_on_map: bool | MISSING = MISSING
    """Whether it is drawn on the map."""
    layer_order: int | MISSING = MISSING
    """Position on the map; higher numbers are drawn on top."""
    project_id: str
    """Identifier of the project."""


class CollectionCreateInputParam(typing.TypedDict):
    """`CollectionCreateInput` as an argument: a plain dictionary."""

    name: str
    description: typing.NotRequired[str | None]
    color: typing.NotRequired[str | None]
    show_on_map: typing.NotRequired[bool]
    layer_order: typing.NotRequired[int]
    project_id: str
