"""Catalog & search"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.catalog_feature import CatalogFeature
    from ..models.federated_search_output import FederatedSearchOutput
    from ..models.granule_points_output import GranulePointsOutput
    from .catalog_image import AsyncCatalogImageResource, CatalogImageResource
    from .catalog_info import AsyncCatalogInfoResource, CatalogInfoResource
    from .catalog_provider import AsyncCatalogProviderResource, CatalogProviderResource
    from .catalog_providers import (
        AsyncCatalogProvidersResource,
        CatalogProvidersResource,
    )
    from .catalog_sources import AsyncCatalogSourcesResource, CatalogSourcesResource
    from .catalog_tile import AsyncCatalogTileResource, CatalogTileResource
    from .catalog_vendors import AsyncCatalogVendorsResource, CatalogVendorsResource
    from .catalog_viz import AsyncCatalogVizResource, CatalogVizResource

_federated_search: rt.Lazy[FederatedSearchOutput]
_federated_search = rt.Lazy(
    lambda: rt.Operation(
        "catalog.federated_search",
        "POST",
        "/v1/op/catalog.federated_search",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "FederatedSearchInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "FederatedSearchOutput"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "422",
                rt.Content("application/json", "json", "HTTPValidationError"),
            ),
            rt.Response(
                "429",
                rt.Content("application/problem+json", "json", "Problem"),
                headers={
                    "Retry-After": "int",
                },
            ),
            rt.Response(
                "500",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
        ],
    ),
)

_granule_points: rt.Lazy[GranulePointsOutput]
_granule_points = rt.Lazy(
    lambda: rt.Operation(
        "catalog.granule_points",
        "POST",
        "/v1/op/catalog.granule_points",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "GranulePointsInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "GranulePointsOutput"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "422",
                rt.Content("application/json", "json", "HTTPValidationError"),
            ),
            rt.Response(
                "429",
                rt.Content("application/problem+json", "json", "Problem"),
                headers={
                    "Retry-After": "int",
                },
            ),
            rt.Response(
                "500",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
        ],
    ),
)

_search: rt.Lazy[rt.Page[CatalogFeature]]
_search = rt.Lazy(
    lambda: rt.Operation(
        "catalog.search",
        "POST",
        "/v1/op/catalog.search",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CatalogSearchInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "CatalogSearchOutput"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "422",
                rt.Content("application/json", "json", "HTTPValidationError"),
            ),
            rt.Response(
                "429",
                rt.Content("application/problem+json", "json", "Problem"),
                headers={
                    "Retry-After": "int",
                },
            ),
            rt.Response(
                "500",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
        ],
        pagination=rt.Pagination(
            "cursor",
            items="/features",
            request="next",
            response="/next",
            in_body=True,
        ),
    ),
)

_search_stream: rt.Lazy[rt.Stream[CatalogFeature]]
_search_stream = rt.Lazy(
    lambda: rt.Operation(
        "catalog.search_stream",
        "POST",
        "/v1/op/catalog.search_stream",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "dict[str, typing.Any] | None"),
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/x-ndjson", "jsonl", "CatalogFeature"),
            ),
            rt.Response(
                "400",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "422",
                rt.Content("application/json", "json", "HTTPValidationError"),
            ),
            rt.Response(
                "429",
                rt.Content("application/problem+json", "json", "Problem"),
                headers={
                    "Retry-After": "int",
                },
            ),
            rt.Response(
                "500",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
        ],
        stream=True,
    ),
)


class CatalogResource(rt.SyncResource):
    """Searching for imagery and looking at it before buying."""

    @cached_property
    def with_raw_response(self) -> CatalogResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return CatalogResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CatalogResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return CatalogResourceWithStreamingResponse(self)

    @cached_property
    def image(self) -> CatalogImageResource:
        """image"""
        from .catalog_image import CatalogImageResource

        return CatalogImageResource(self._client)

    @cached_property
    def info(self) -> CatalogInfoResource:
        """info"""
        from .catalog_info import CatalogInfoResource

        return CatalogInfoResource(self._client)

    @cached_property
    def provider(self) -> CatalogProviderResource:
        """provider"""
        from .catalog_provider import CatalogProviderResource

        return CatalogProviderResource(self._client)

    @cached_property
    def providers(self) -> CatalogProvidersResource:
        """providers"""
        from .catalog_providers import CatalogProvidersResource

        return CatalogProvidersResource(self._client)

    @cached_property
    def sources(self) -> CatalogSourcesResource:
        """sources"""
        from .catalog_sources import CatalogSourcesResource

        return CatalogSourcesResource(self._client)

    @cached_property
    def tile(self) -> CatalogTileResource:
        """tile"""
        from .catalog_tile import CatalogTileResource

        return CatalogTileResource(self._client)

    @cached_property
    def vendors(self) -> CatalogVendorsResource:
        """vendors"""
        from .catalog_vendors import CatalogVendorsResource

        return CatalogVendorsResource(self._client)

    @cached_property
    def viz(self) -> CatalogVizResource:
        """viz"""
        from .catalog_viz import CatalogVizResource

        return CatalogVizResource(self._client)

    def federated_search(
        self,
        *,
        collections: typing.Sequence[str] | rt.Omit | None = rt.omit,
        ids: typing.Sequence[str] | rt.Omit | None = rt.omit,
        datetime: str | rt.Omit | None = rt.omit,
        limit: int | rt.Omit = rt.omit,
        query: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        bbox: typing.Sequence[float] | rt.Omit | None = rt.omit,
        intersects: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        full_catalog: bool | rt.Omit | None = rt.omit,
        source_ids: typing.Sequence[str] | rt.Omit | None = rt.omit,
        data_types: typing.Sequence[str] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> FederatedSearchOutput:
        """Search several catalogs at once.

        Without any member of the body, an empty one is sent.

        Args:
            collections: Keep only results from these collections.
            ids: Keep only the entries with these identifiers.
            datetime: RFC 3339 instant; searches also take an interval written with a
                slash.
            limit: Largest number of results to return.
                Limits: at least 1, at most 500.
                Default: 100.
            query: STAC query extension object.
            bbox: Bounding box as west, south, east, north in WGS 84 degrees.
                Limits: at least 4 items, at most 4 items.
            intersects: GeoJSON geometry that results have to touch.
            full_catalog: Search beyond the curated part of the catalog.
            source_ids: Keep only results from these sources.
            data_types: Keep only sources that offer these kinds of data.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _federated_search,
            options,
            body={
                "collections": collections,
                "ids": ids,
                "datetime": datetime,
                "limit": limit,
                "query": query,
                "bbox": bbox,
                "intersects": intersects,
                "full_catalog": full_catalog,
                "source_ids": source_ids,
                "data_types": data_types,
            },
        )

    def granule_points(
        self,
        *,
        collection: str,
        href: str,
        bbox: typing.Sequence[float],
        max_points: int | rt.Omit = rt.omit,
        clip_polygon: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> GranulePointsOutput:
        """Read elevation points of a granule within an area.

        Args:
            collection: Identifier of the source collection.
            href: HTTPS address of the granule.
            bbox: Bounding box as west, south, east, north in WGS 84 degrees.
                Limits: at least 4 items, at most 4 items.
            max_points: Thin the result out to at most this many points.
                Limits: at least 100, at most 250000.
                Default: 60000.
            clip_polygon: GeoJSON polygon or multipolygon that points must lie in.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _granule_points,
            options,
            body={
                "collection": collection,
                "href": href,
                "bbox": bbox,
                "max_points": max_points,
                "clip_polygon": clip_polygon,
            },
        )

    def search(
        self,
        *,
        host_name: str,
        collections: typing.Sequence[str] | rt.Omit | None = rt.omit,
        ids: typing.Sequence[str] | rt.Omit | None = rt.omit,
        datetime: str | rt.Omit | None = rt.omit,
        limit: int | rt.Omit = rt.omit,
        query: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        bbox: typing.Sequence[float] | rt.Omit | None = rt.omit,
        intersects: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        full_catalog: bool | rt.Omit | None = rt.omit,
        next: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[CatalogFeature]:
        """Search the catalog of one imagery host, with prices.

        Pass `next` from the answer to get the following page; it is null on the last
        one.

        Args:
            host_name: Name of the imagery host.
            collections: Keep only results from these collections.
            ids: Keep only the entries with these identifiers.
            datetime: RFC 3339 instant; searches also take an interval written with a
                slash.
            limit: Largest number of results to return.
                Limits: at least 1, at most 500.
                Default: 100.
            query: STAC query extension object.
            bbox: Bounding box as west, south, east, north in WGS 84 degrees.
                Limits: at least 4 items, at most 4 items.
            intersects: GeoJSON geometry that results have to touch.
            full_catalog: Search beyond the curated part of the catalog.
            next: Cursor from the previous page.

        Returns:
            The first page; iterating over it goes on through all later pages.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _search,
            options,
            body={
                "host_name": host_name,
                "collections": collections,
                "ids": ids,
                "datetime": datetime,
                "limit": limit,
                "query": query,
                "bbox": bbox,
                "intersects": intersects,
                "full_catalog": full_catalog,
                "next": next,
            },
        )

    def search_stream(
        self,
        *,
        body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Stream[CatalogFeature]:
        """Search a catalog and receive scenes one by one as they are found.

        Takes the same members as `catalog.search`. Every line of the answer is one
        scene.

        Args:
            body: Host, area and period to search.

        Returns:
            The items of the response, one by one.

        Raises:
            BadRequestError: 400, The request makes no sense to the operation.
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _search_stream,
            options,
            body=body,
        )


class AsyncCatalogResource(rt.AsyncResource):
    """Searching for imagery and looking at it before buying."""

    @cached_property
    def with_raw_response(self) -> AsyncCatalogResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCatalogResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCatalogResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncCatalogResourceWithStreamingResponse(self)

    @cached_property
    def image(self) -> AsyncCatalogImageResource:
        """image"""
        from .catalog_image import AsyncCatalogImageResource

        return AsyncCatalogImageResource(self._client)

    @cached_property
    def info(self) -> AsyncCatalogInfoResource:
        """info"""
        from .catalog_info import AsyncCatalogInfoResource

        return AsyncCatalogInfoResource(self._client)

    @cached_property
    def provider(self) -> AsyncCatalogProviderResource:
        """provider"""
        from .catalog_provider import AsyncCatalogProviderResource

        return AsyncCatalogProviderResource(self._client)

    @cached_property
    def providers(self) -> AsyncCatalogProvidersResource:
        """providers"""
        from .catalog_providers import AsyncCatalogProvidersResource

        return AsyncCatalogProvidersResource(self._client)

    @cached_property
    def sources(self) -> AsyncCatalogSourcesResource:
        """sources"""
        from .catalog_sources import AsyncCatalogSourcesResource

        return AsyncCatalogSourcesResource(self._client)

    @cached_property
    def tile(self) -> AsyncCatalogTileResource:
        """tile"""
        from .catalog_tile import AsyncCatalogTileResource

        return AsyncCatalogTileResource(self._client)

    @cached_property
    def vendors(self) -> AsyncCatalogVendorsResource:
        """vendors"""
        from .catalog_vendors import AsyncCatalogVendorsResource

        return AsyncCatalogVendorsResource(self._client)

    @cached_property
    def viz(self) -> AsyncCatalogVizResource:
        """viz"""
        from .catalog_viz import AsyncCatalogVizResource

        return AsyncCatalogVizResource(self._client)

    async def federated_search(
        self,
        *,
        collections: typing.Sequence[str] | rt.Omit | None = rt.omit,
        ids: typing.Sequence[str] | rt.Omit | None = rt.omit,
        datetime: str | rt.Omit | None = rt.omit,
        limit: int | rt.Omit = rt.omit,
        query: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        bbox: typing.Sequence[float] | rt.Omit | None = rt.omit,
        intersects: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        full_catalog: bool | rt.Omit | None = rt.omit,
        source_ids: typing.Sequence[str] | rt.Omit | None = rt.omit,
        data_types: typing.Sequence[str] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> FederatedSearchOutput:
        """Search several catalogs at once.

        Without any member of the body, an empty one is sent.

        Args:
            collections: Keep only results from these collections.
            ids: Keep only the entries with these identifiers.
            datetime: RFC 3339 instant; searches also take an interval written with a
                slash.
            limit: Largest number of results to return.
                Limits: at least 1, at most 500.
                Default: 100.
            query: STAC query extension object.
            bbox: Bounding box as west, south, east, north in WGS 84 degrees.
                Limits: at least 4 items, at most 4 items.
            intersects: GeoJSON geometry that results have to touch.
            full_catalog: Search beyond the curated part of the catalog.
            source_ids: Keep only results from these sources.
            data_types: Keep only sources that offer these kinds of data.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _federated_search,
            options,
            body={
                "collections": collections,
                "ids": ids,
                "datetime": datetime,
                "limit": limit,
                "query": query,
                "bbox": bbox,
                "intersects": intersects,
                "full_catalog": full_catalog,
                "source_ids": source_ids,
                "data_types": data_types,
            },
        )

    async def granule_points(
        self,
        *,
        collection: str,
        href: str,
        bbox: typing.Sequence[float],
        max_points: int | rt.Omit = rt.omit,
        clip_polygon: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> GranulePointsOutput:
        """Read elevation points of a granule within an area.

        Args:
            collection: Identifier of the source collection.
            href: HTTPS address of the granule.
            bbox: Bounding box as west, south, east, north in WGS 84 degrees.
                Limits: at least 4 items, at most 4 items.
            max_points: Thin the result out to at most this many points.
                Limits: at least 100, at most 250000.
                Default: 60000.
            clip_polygon: GeoJSON polygon or multipolygon that points must lie in.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _granule_points,
            options,
            body={
                "collection": collection,
                "href": href,
                "bbox": bbox,
                "max_points": max_points,
                "clip_polygon": clip_polygon,
            },
        )

    def search(
        self,
        *,
        host_name: str,
        collections: typing.Sequence[str] | rt.Omit | None = rt.omit,
        ids: typing.Sequence[str] | rt.Omit | None = rt.omit,
        datetime: str | rt.Omit | None = rt.omit,
        limit: int | rt.Omit = rt.omit,
        query: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        bbox: typing.Sequence[float] | rt.Omit | None = rt.omit,
        intersects: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        full_catalog: bool | rt.Omit | None = rt.omit,
        next: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[CatalogFeature]:
        """Search the catalog of one imagery host, with prices.

        Pass `next` from the answer to get the following page; it is null on the last
        one.

        Args:
            host_name: Name of the imagery host.
            collections: Keep only results from these collections.
            ids: Keep only the entries with these identifiers.
            datetime: RFC 3339 instant; searches also take an interval written with a
                slash.
            limit: Largest number of results to return.
                Limits: at least 1, at most 500.
                Default: 100.
            query: STAC query extension object.
            bbox: Bounding box as west, south, east, north in WGS 84 degrees.
                Limits: at least 4 items, at most 4 items.
            intersects: GeoJSON geometry that results have to touch.
            full_catalog: Search beyond the curated part of the catalog.
            next: Cursor from the previous page.

        Returns:
            The first page; iterating over it goes on through all later pages.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._list(
            _search,
            options,
            body={
                "host_name": host_name,
                "collections": collections,
                "ids": ids,
                "datetime": datetime,
                "limit": limit,
                "query": query,
                "bbox": bbox,
                "intersects": intersects,
                "full_catalog": full_catalog,
                "next": next,
            },
        )

    async def search_stream(
        self,
        *,
        body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncStream[CatalogFeature]:
        """Search a catalog and receive scenes one by one as they are found.

        Takes the same members as `catalog.search`. Every line of the answer is one
        scene.

        Args:
            body: Host, area and period to search.

        Returns:
            The items of the response, one by one.

        Raises:
            BadRequestError: 400, The request makes no sense to the operation.
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._stream(
            _search_stream,
            options,
            body=body,
        )


class CatalogResourceWithRawResponse:
    """`CatalogResource` whose methods give the whole response."""

    def __init__(self, resource: CatalogResource) -> None:
        self.federated_search = rt.raw(resource.federated_search)
        self.granule_points = rt.raw(resource.granule_points)
        self.search = rt.raw(resource.search)
        self.search_stream = rt.raw(resource.search_stream)


class CatalogResourceWithStreamingResponse:
    """`CatalogResource` whose methods give the open response."""

    def __init__(self, resource: CatalogResource) -> None:
        self.federated_search = rt.streamed(resource.federated_search)
        self.granule_points = rt.streamed(resource.granule_points)
        self.search = rt.streamed(resource.search)
        self.search_stream = rt.streamed(resource.search_stream)


class AsyncCatalogResourceWithRawResponse:
    """`AsyncCatalogResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncCatalogResource) -> None:
        self.federated_search = rt.async_raw(resource.federated_search)
        self.granule_points = rt.async_raw(resource.granule_points)
        self.search = rt.async_raw(resource.search)
        self.search_stream = rt.async_raw(resource.search_stream)


class AsyncCatalogResourceWithStreamingResponse:
    """`AsyncCatalogResource` whose methods give the open response."""

    def __init__(self, resource: AsyncCatalogResource) -> None:
        self.federated_search = rt.async_streamed(resource.federated_search)
        self.granule_points = rt.async_streamed(resource.granule_points)
        self.search = rt.async_streamed(resource.search)
        self.search_stream = rt.async_streamed(resource.search_stream)
