"""The types of GlossaryCollectionsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .glossary_collection import GlossaryCollection


class GlossaryCollectionsOutput(rt.Model):
    """GlossaryCollectionsOutput

    A list of glossary collections.
    """

    items: typing.List[GlossaryCollection]
    """The glossary collections."""
    total: int
    """Number of glossary collections in all."""
