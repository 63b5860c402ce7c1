"""The types of GlossaryProvider."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class GlossaryProvider(rt.Model):
    """A provider in the glossary."""

    name: str
    """Technical name."""
    title: str
    """Text for people."""
    roles: list[str]
    """Roles it takes, for instance producer or host."""
    website: str | MISSING | None = MISSING
    """Address of its website."""
