"""The types of GlossaryProvider."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class GlossaryProvider(rt.Model):
    """GlossaryProvider

    A provider in the glossary.
    """

    name: str
    """Technical name."""
    title: str
    """Text for people."""
    roles: typing.List[str]
    """Roles it takes, for instance producer or host."""
    website: str | None | MISSING = MISSING
    """Address of its website."""
