"""The types of StacCollection."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .link import Link
    from .stac_extent import StacExtent


class StacCollection(rt.Model):
    """A STAC collection."""

    type: typing.Literal["Collection"]
    """Always `Collection`."""
    stac_version: str
    """Version of STAC."""
    id: str
    """Identifier of the collection."""
    title: str | MISSING | None = MISSING
    """Text for people."""
    description: str
    """What the collection holds."""
    license: str
    """SPDX identifier of the licence, or `proprietary`."""
    extent: StacExtent
    """Where and when it has data."""
    links: list[Link]
    """Related documents."""
