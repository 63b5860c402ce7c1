"""Collections"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.glossary_collection import GlossaryCollection

_get: rt.Lazy[GlossaryCollection]
_get = rt.Lazy(
    lambda: rt.Operation(
        "glossary.collections.get",
        "POST",
        "/v1/op/glossary.collections.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CollectionGetInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "GlossaryCollection"),
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

_list: rt.Lazy[rt.Page[GlossaryCollection]]
_list = rt.Lazy(
    lambda: rt.Operation(
        "glossary.collections.list",
        "POST",
        "/v1/op/glossary.collections.list",
        body=rt.RequestBody(
            rt.Content(
                "application/json",
                "json",
                "SrcOperationsGlossaryReadsCollectionsListInput",
            ),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "GlossaryCollectionsOutput"),
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
            items="/items",
            request="page",
            limit="size",
            total="/total",
            in_body=True,
        ),
    ),
)


class GlossaryCollectionsResource(rt.SyncResource):
    """Groups of items within a project."""

    @cached_property
    def with_raw_response(self) -> GlossaryCollectionsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return GlossaryCollectionsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> GlossaryCollectionsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return GlossaryCollectionsResourceWithStreamingResponse(self)

    def get(
        self,
        *,
        collection_name: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> GlossaryCollection:
        """Look up a collection by name.

        Args:
            collection_name: Name of the collection in the glossary.

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
            _get,
            options,
            body={
                "collection_name": collection_name,
            },
        )

    def list(
        self,
        *,
        integrations: str | rt.Omit | None = rt.omit,
        type: str | rt.Omit | None = rt.omit,
        page: int | rt.Omit = rt.omit,
        size: int | rt.Omit = rt.omit,
        sort: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[GlossaryCollection]:
        """List collections that can be ordered from.

        Without any member of the body, an empty one is sent.

        Args:
            integrations: Keep only collections offered through these integrations.
            type: Keep only collections of this type.
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
            size: Number of results per page.
                Limits: at least 1.
                Default: 10.
            sort: Field to sort by and direction, separated by a comma.
                Default: "createdAt,desc".

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
            _list,
            options,
            body={
                "integrations": integrations,
                "type": type,
                "page": page,
                "size": size,
                "sort": sort,
            },
        )


class AsyncGlossaryCollectionsResource(rt.AsyncResource):
    """Groups of items within a project."""

    @cached_property
    def with_raw_response(self) -> AsyncGlossaryCollectionsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncGlossaryCollectionsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncGlossaryCollectionsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncGlossaryCollectionsResourceWithStreamingResponse(self)

    async def get(
        self,
        *,
        collection_name: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> GlossaryCollection:
        """Look up a collection by name.

        Args:
            collection_name: Name of the collection in the glossary.

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
            _get,
            options,
            body={
                "collection_name": collection_name,
            },
        )

    def list(
        self,
        *,
        integrations: str | rt.Omit | None = rt.omit,
        type: str | rt.Omit | None = rt.omit,
        page: int | rt.Omit = rt.omit,
        size: int | rt.Omit = rt.omit,
        sort: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[GlossaryCollection]:
        """List collections that can be ordered from.

        Without any member of the body, an empty one is sent.

        Args:
            integrations: Keep only collections offered through these integrations.
            type: Keep only collections of this type.
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
            size: Number of results per page.
                Limits: at least 1.
                Default: 10.
            sort: Field to sort by and direction, separated by a comma.
                Default: "createdAt,desc".

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
            _list,
            options,
            body={
                "integrations": integrations,
                "type": type,
                "page": page,
                "size": size,
                "sort": sort,
            },
        )


class GlossaryCollectionsResourceWithRawResponse:
    """`GlossaryCollectionsResource` whose methods give the whole response."""

    def __init__(self, resource: GlossaryCollectionsResource) -> None:
        self.get = rt.raw(resource.get)
        self.list = rt.raw(resource.list)


class GlossaryCollectionsResourceWithStreamingResponse:
    """`GlossaryCollectionsResource` whose methods give the open response."""

    def __init__(self, resource: GlossaryCollectionsResource) -> None:
        self.get = rt.streamed(resource.get)
        self.list = rt.streamed(resource.list)


class AsyncGlossaryCollectionsResourceWithRawResponse:
    """`AsyncGlossaryCollectionsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncGlossaryCollectionsResource) -> None:
        self.get = rt.async_raw(resource.get)
        self.list = rt.async_raw(resource.list)


class AsyncGlossaryCollectionsResourceWithStreamingResponse:
    """`AsyncGlossaryCollectionsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncGlossaryCollectionsResource) -> None:
        self.get = rt.async_streamed(resource.get)
        self.list = rt.async_streamed(resource.list)
