"""The types of StacAsset."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class StacAsset(rt.Model):
    """StacAsset

    A file of a STAC item.
    """

    href: str
    """Address of the file."""
    title: str | None | rt.MISSING = rt.MISSING
    """Text for people."""
    type: str | None | rt.MISSING = rt.MISSING
    """Media type of the file."""
    roles: typing.List[str] | rt.MISSING = rt.MISSING
    """What the file is for."""
