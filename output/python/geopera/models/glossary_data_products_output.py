"""The types of GlossaryDataProductsOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .glossary_data_product import GlossaryDataProduct


class GlossaryDataProductsOutput(rt.Model):
    """A list of glossary data products."""

    items: list[GlossaryDataProduct]
    """The glossary data products."""
    total: int
    """Number of glossary data products in all."""
