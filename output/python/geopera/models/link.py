"""The types of Link."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class Link(rt.Model):
    """Link

    A STAC link.
    """

    rel: str
    """Relation of the target."""
    href: str
    """Address of the target."""
    type: str | None | MISSING = MISSING
    """Media type of the target."""
    title: str | None | MISSING = MISSING
    """Text for people."""
