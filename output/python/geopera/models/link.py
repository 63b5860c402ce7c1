"""The types of Link."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class Link(rt.Model):
    """A STAC link."""

    rel: str
    """Relation of the target."""
    href: str
    """Address of the target."""
    type: str | MISSING | None = MISSING
    """Media type of the target."""
    title: str | MISSING | None = MISSING
    """Text for people."""
