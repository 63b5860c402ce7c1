"""Glossary"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from .glossary_collections import (
        AsyncGlossaryCollectionsResource,
        GlossaryCollectionsResource,
    )
    from .glossary_data_products import (
        AsyncGlossaryDataProductsResource,
        GlossaryDataProductsResource,
    )
    from .glossary_providers import (
        AsyncGlossaryProvidersResource,
        GlossaryProvidersResource,
    )


class GlossaryResource(rt.SyncResource):
    """What can be ordered, and from whom."""

    @cached_property
    def collections(self) -> GlossaryCollectionsResource:
        """Collections"""
        from .glossary_collections import GlossaryCollectionsResource

        return GlossaryCollectionsResource(self._client)

    @cached_property
    def data_products(self) -> GlossaryDataProductsResource:
        """data_products"""
        from .glossary_data_products import GlossaryDataProductsResource

        return GlossaryDataProductsResource(self._client)

    @cached_property
    def providers(self) -> GlossaryProvidersResource:
        """providers"""
        from .glossary_providers import GlossaryProvidersResource

        return GlossaryProvidersResource(self._client)


class AsyncGlossaryResource(rt.AsyncResource):
    """What can be ordered, and from whom."""

    @cached_property
    def collections(self) -> AsyncGlossaryCollectionsResource:
        """Collections"""
        from .glossary_collections import AsyncGlossaryCollectionsResource

        return AsyncGlossaryCollectionsResource(self._client)

    @cached_property
    def data_products(self) -> AsyncGlossaryDataProductsResource:
        """data_products"""
        from .glossary_data_products import AsyncGlossaryDataProductsResource

        return AsyncGlossaryDataProductsResource(self._client)

    @cached_property
    def providers(self) -> AsyncGlossaryProvidersResource:
        """providers"""
        from .glossary_providers import AsyncGlossaryProvidersResource

        return AsyncGlossaryProvidersResource(self._client)
