"""The types of Link."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class Link(rt.Model):
    """Link

    A STAC link.
    """

    rel: str
    """Relation of the target."""
    href: str
    """Address of the target."""
    type: str | None | rt.MISSING = rt.MISSING
    """Media type of the target."""
    title: str | None | rt.MISSING = rt.MISSING
    """Text for people."""
