"""sources"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.sources_list_output import SourcesListOutput

_list: rt.Lazy[SourcesListOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "catalog.sources.list",
        "POST",
        "/v1/op/catalog.sources.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "SourcesListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "SourcesListOutput"),
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


class CatalogSourcesResource(rt.SyncResource):
    """sources"""

    @cached_property
    def with_raw_response(self) -> CatalogSourcesResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return CatalogSourcesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CatalogSourcesResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return CatalogSourcesResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        data_type: str | rt.Omit | None = rt.omit,
        scope: str | rt.Omit | None = rt.omit,
        country: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SourcesListOutput:
        """List the sources that can be searched.

        Without any member of the body, an empty one is sent.

        Args:
            data_type: Keep only sources that offer this kind of data.
            scope: Keep only sources of this geographic reach.
            country: Keep only sources that cover this country.

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
            _list,
            options,
            body={
                "data_type": data_type,
                "scope": scope,
                "country": country,
            },
        )


class AsyncCatalogSourcesResource(rt.AsyncResource):
    """sources"""

    @cached_property
    def with_raw_response(self) -> AsyncCatalogSourcesResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCatalogSourcesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncCatalogSourcesResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncCatalogSourcesResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        data_type: str | rt.Omit | None = rt.omit,
        scope: str | rt.Omit | None = rt.omit,
        country: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SourcesListOutput:
        """List the sources that can be searched.

        Without any member of the body, an empty one is sent.

        Args:
            data_type: Keep only sources that offer this kind of data.
            scope: Keep only sources of this geographic reach.
            country: Keep only sources that cover this country.

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
            _list,
            options,
            body={
                "data_type": data_type,
                "scope": scope,
                "country": country,
            },
        )


class CatalogSourcesResourceWithRawResponse:
    """`CatalogSourcesResource` whose methods give the whole response."""

    def __init__(self, resource: CatalogSourcesResource) -> None:
        self.list = rt.raw(resource.list)


class CatalogSourcesResourceWithStreamingResponse:
    """`CatalogSourcesResource` whose methods give the open response."""

    def __init__(self, resource: CatalogSourcesResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncCatalogSourcesResourceWithRawResponse:
    """`AsyncCatalogSourcesResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncCatalogSourcesResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncCatalogSourcesResourceWithStreamingResponse:
    """`AsyncCatalogSourcesResource` whose methods give the open response."""

    def __init__(self, resource: AsyncCatalogSourcesResource) -> None:
        self.list = rt.async_streamed(resource.list)
