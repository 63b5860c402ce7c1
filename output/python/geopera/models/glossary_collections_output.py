"""The types of GlossaryCollectionsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .glossary_collection import GlossaryCollection


class GlossaryCollectionsOutput(rt.Model):
    """A list of glossary collections."""

    items: list[GlossaryCollection]
    """The glossary collections."""
    total: int
    """Number of glossary collections in all."""
