"""The types of CollectionUpdateInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CollectionUpdateInput(rt.Model):
    """CollectionUpdateInput"""

    name: str | MISSING | None = MISSING
    """Name shown to people."""
    description: str | MISSING | None = MISSING
    """Free text for people."""
    color: str | MISSING | None = MISSING
    """Colour on the map as a hexadecimal code."""
    show_on_map: bool | MISSING | None = MISSING
    """Whether it is drawn on the map."""
    layer_order: int | MISSING | None = MISSING
    """Position on the map; higher numbers are drawn on top."""
    project_id: str
    """Identifier of the project."""
    collection_id: str
    """Identifier of the collection."""


class CollectionUpdateInputParam(typing.TypedDict):
    """`CollectionUpdateInput` as an argument: a plain dictionary."""

    name: typing.NotRequired[str | None]
    description: typing.NotRequired[str | None]
    color: typing.NotRequired[str | None]
    show_on_map: typing.NotRequired[bool | None]
    layer_order: typing.NotRequired[int | None]
    project_id: str
    collection_id: str
