"""The types of CollectionDTO."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class CollectionDTO(rt.Model):
    """A collection of a source."""

    id: str
    """Identifier of the collection."""
    title: str
    """Text for people."""
    data_type: str
    """Kind of data."""
    render_strategy: str
    """How it is drawn."""
    access_model: str
    """How it is obtained."""
    gsd: float | MISSING | None = MISSING
    """Ground sample distance in metres."""
    render_params: dict[str, typing.Any] | MISSING = MISSING
    """Settings handed to the renderer."""
