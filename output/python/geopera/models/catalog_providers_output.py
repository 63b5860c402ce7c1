"""The types of CatalogProvidersOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .catalog_provider import CatalogProvider


class CatalogProvidersOutput(rt.Model):
    """CatalogProvidersOutput

    A list of catalog providers.
    """

    items: typing.List[CatalogProvider]
    """The catalog providers."""
    total: int
    """Number of catalog providers in all."""
