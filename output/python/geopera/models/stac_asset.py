"""The types of StacAsset."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class StacAsset(rt.Model):
    """A file of a STAC item."""

    href: str
    """Address of the file."""
    title: str | MISSING | None = MISSING
    """Text for people."""
    type: str | MISSING | None = MISSING
    """Media type of the file."""
    roles: list[str] | MISSING = MISSING
    """What the file is for."""
