"""STAC"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.sort_clause import SortClause, SortClauseParam
    from ..models.stac_item import StacItem
    from .stac_collections import AsyncStacCollectionsResource, StacCollectionsResource

_search: rt.Lazy[rt.Page[StacItem]]
_search = rt.Lazy(
    lambda: rt.Operation(
        "stac.search",
        "POST",
        "/v1/op/stac.search",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "SearchInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/geo+json", "json", "StacItemCollection"),
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
            "page",
            items="/features",
            request="page",
            limit="limit",
            total="/numberMatched",
            in_body=True,
        ),
    ),
)


class StacResource(rt.SyncResource):
    """Collections and item search as STAC clients expect them."""

    @cached_property
    def with_raw_response(self) -> StacResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return StacResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StacResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return StacResourceWithStreamingResponse(self)

    @cached_property
    def collections(self) -> StacCollectionsResource:
        """Collections"""
        from .stac_collections import StacCollectionsResource

        return StacCollectionsResource(self._client)

    def search(
        self,
        *,
        base_url: str | rt.Omit = rt.omit,
        collections: typing.Sequence[str] | rt.Omit | None = rt.omit,
        ids: typing.Sequence[str] | rt.Omit | None = rt.omit,
        datetime: str | rt.Omit | None = rt.omit,
        sortby: (
            typing.Sequence[SortClause | SortClauseParam] | rt.Omit | None
        ) = rt.omit,
        limit: int | rt.Omit = rt.omit,
        page: int | rt.Omit = rt.omit,
        filter: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        filter_lang: str | rt.Omit | None = rt.omit,
        bbox: typing.Sequence[float] | rt.Omit | None = rt.omit,
        intersects: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[StacItem]:
        """Search items the STAC way.

        Without any member of the body, an empty one is sent.

        Args:
            base_url: Prefix for the links in the answer.
                Default: "".
            collections: Keep only results from these collections.
            ids: Keep only the entries with these identifiers.
            datetime: RFC 3339 instant; searches also take an interval written with a
                slash.
            sortby: Fields to sort by, most important first.
            limit: Number of results per page.
                Limits: at least 1, at most 10000.
                Default: 10.
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
            filter: CQL2 filter in its JSON encoding.
            filter_lang: Language the filter is written in.
                Default: "cql2-json".
            bbox: Bounding box as west, south, east, north in WGS 84 degrees.
                Limits: at least 4 items, at most 4 items.
            intersects: GeoJSON geometry that results have to touch.

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
                "base_url": base_url,
                "collections": collections,
                "ids": ids,
                "datetime": datetime,
                "sortby": sortby,
                "limit": limit,
                "page": page,
                "filter": filter,
                "filter-lang": filter_lang,
                "bbox": bbox,
                "intersects": intersects,
            },
        )


class AsyncStacResource(rt.AsyncResource):
    """Collections and item search as STAC clients expect them."""

    @cached_property
    def with_raw_response(self) -> AsyncStacResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncStacResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStacResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncStacResourceWithStreamingResponse(self)

    @cached_property
    def collections(self) -> AsyncStacCollectionsResource:
        """Collections"""
        from .stac_collections import AsyncStacCollectionsResource

        return AsyncStacCollectionsResource(self._client)

    def search(
        self,
        *,
        base_url: str | rt.Omit = rt.omit,
        collections: typing.Sequence[str] | rt.Omit | None = rt.omit,
        ids: typing.Sequence[str] | rt.Omit | None = rt.omit,
        datetime: str | rt.Omit | None = rt.omit,
        sortby: (
            typing.Sequence[SortClause | SortClauseParam] | rt.Omit | None
        ) = rt.omit,
        limit: int | rt.Omit = rt.omit,
        page: int | rt.Omit = rt.omit,
        filter: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        filter_lang: str | rt.Omit | None = rt.omit,
        bbox: typing.Sequence[float] | rt.Omit | None = rt.omit,
        intersects: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[StacItem]:
        """Search items the STAC way.

        Without any member of the body, an empty one is sent.

        Args:
            base_url: Prefix for the links in the answer.
                Default: "".
            collections: Keep only results from these collections.
            ids: Keep only the entries with these identifiers.
            datetime: RFC 3339 instant; searches also take an interval written with a
                slash.
            sortby: Fields to sort by, most important first.
            limit: Number of results per page.
                Limits: at least 1, at most 10000.
                Default: 10.
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
            filter: CQL2 filter in its JSON encoding.
            filter_lang: Language the filter is written in.
                Default: "cql2-json".
            bbox: Bounding box as west, south, east, north in WGS 84 degrees.
                Limits: at least 4 items, at most 4 items.
            intersects: GeoJSON geometry that results have to touch.

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
                "base_url": base_url,
                "collections": collections,
                "ids": ids,
                "datetime": datetime,
                "sortby": sortby,
                "limit": limit,
                "page": page,
                "filter": filter,
                "filter-lang": filter_lang,
                "bbox": bbox,
                "intersects": intersects,
            },
        )


class StacResourceWithRawResponse:
    """`StacResource` whose methods give the whole response."""

    def __init__(self, resource: StacResource) -> None:
        self.search = rt.raw(resource.search)


class StacResourceWithStreamingResponse:
    """`StacResource` whose methods give the open response."""

    def __init__(self, resource: StacResource) -> None:
        self.search = rt.streamed(resource.search)


class AsyncStacResourceWithRawResponse:
    """`AsyncStacResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncStacResource) -> None:
        self.search = rt.async_raw(resource.search)


class AsyncStacResourceWithStreamingResponse:
    """`AsyncStacResource` whose methods give the open response."""

    def __init__(self, resource: AsyncStacResource) -> None:
        self.search = rt.async_streamed(resource.search)
