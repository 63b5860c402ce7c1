"""providers"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.catalog_providers_output import CatalogProvidersOutput

_list: rt.Lazy[CatalogProvidersOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "catalog.providers.list",
        "POST",
        "/v1/op/catalog.providers.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "VizListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "CatalogProvidersOutput"),
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


class CatalogProvidersResource(rt.SyncResource):
    """providers"""

    @cached_property
    def with_raw_response(self) -> CatalogProvidersResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return CatalogProvidersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CatalogProvidersResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return CatalogProvidersResourceWithStreamingResponse(self)

    def list(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CatalogProvidersOutput:
        """List providers that offer sample scenes.

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
            body={},
        )


class AsyncCatalogProvidersResource(rt.AsyncResource):
    """providers"""

    @cached_property
    def with_raw_response(self) -> AsyncCatalogProvidersResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCatalogProvidersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncCatalogProvidersResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncCatalogProvidersResourceWithStreamingResponse(self)

    async def list(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CatalogProvidersOutput:
        """List providers that offer sample scenes.

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
            body={},
        )


class CatalogProvidersResourceWithRawResponse:
    """`CatalogProvidersResource` whose methods give the whole response."""

    def __init__(self, resource: CatalogProvidersResource) -> None:
        self.list = rt.raw(resource.list)


class CatalogProvidersResourceWithStreamingResponse:
    """`CatalogProvidersResource` whose methods give the open response."""

    def __init__(self, resource: CatalogProvidersResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncCatalogProvidersResourceWithRawResponse:
    """`AsyncCatalogProvidersResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncCatalogProvidersResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncCatalogProvidersResourceWithStreamingResponse:
    """`AsyncCatalogProvidersResource` whose methods give the open response."""

    def __init__(self, resource: AsyncCatalogProvidersResource) -> None:
        self.list = rt.async_streamed(resource.list)
