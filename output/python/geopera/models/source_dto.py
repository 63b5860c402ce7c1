"""The types of SourceDTO."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .collection_dto import CollectionDTO


class SourceDTO(rt.Model):
    """A source of imagery."""

    id: str
    """Identifier of the source."""
    title: str
    """Text for people."""
    description: str
    """What the source offers."""
    access_model: str
    """How its data is obtained."""
    scope: str
    """Geographic reach."""
    countries: list[str]
    """Countries it covers."""
    attribution: str
    """Credit line to show."""
    license: str
    """Licence of the data."""
    collections: list[CollectionDTO]
    """What it offers."""
