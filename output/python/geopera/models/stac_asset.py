"""The types of StacAsset."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class StacAsset(rt.Model):
    """StacAsset

    A file of a STAC item.
    """

    href: str
    """Address of the file."""
    title: str | None | MISSING = MISSING
    """Text for people."""
    type: str | None | MISSING = MISSING
    """Media type of the file."""
    roles: typing.List[str] | MISSING = MISSING
    """What the file is for."""
