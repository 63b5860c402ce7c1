"""The types of GlossaryProvidersOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .glossary_provider import GlossaryProvider


class GlossaryProvidersOutput(rt.Model):
    """A list of glossary providers."""

    items: list[GlossaryProvider]
    """The glossary providers."""
    total: int
    """Number of glossary providers in all."""
