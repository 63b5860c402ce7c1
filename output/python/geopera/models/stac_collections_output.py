"""The types of StacCollectionsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .link import Link
    from .stac_collection import StacCollection


class StacCollectionsOutput(rt.Model):
    """Every collection the caller can see."""

    collections: list[StacCollection]
    """The collections."""
    links: list[Link]
    """Related documents."""
