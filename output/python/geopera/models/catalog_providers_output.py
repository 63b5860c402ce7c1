"""The types of CatalogProvidersOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .catalog_provider import CatalogProvider


class CatalogProvidersOutput(rt.Model):
    """A list of catalog providers."""

    items: list[CatalogProvider]
    """The catalog providers."""
    total: int
    """Number of catalog providers in all."""
