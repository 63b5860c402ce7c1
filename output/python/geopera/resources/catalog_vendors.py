"""vendors"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.vendors_list_output import VendorsListOutput

_list: rt.Lazy[VendorsListOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "catalog.vendors.list",
        "POST",
        "/v1/op/catalog.vendors.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "Empty"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "VendorsListOutput"),
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


class CatalogVendorsResource(rt.SyncResource):
    """vendors"""

    @cached_property
    def with_raw_response(self) -> CatalogVendorsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return CatalogVendorsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CatalogVendorsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return CatalogVendorsResourceWithStreamingResponse(self)

    def list(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> VendorsListOutput:
        """List vendors of commercial imagery.

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


class AsyncCatalogVendorsResource(rt.AsyncResource):
    """vendors"""

    @cached_property
    def with_raw_response(self) -> AsyncCatalogVendorsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCatalogVendorsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncCatalogVendorsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncCatalogVendorsResourceWithStreamingResponse(self)

    async def list(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> VendorsListOutput:
        """List vendors of commercial imagery.

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


class CatalogVendorsResourceWithRawResponse:
    """`CatalogVendorsResource` whose methods give the whole response."""

    def __init__(self, resource: CatalogVendorsResource) -> None:
        self.list = rt.raw(resource.list)


class CatalogVendorsResourceWithStreamingResponse:
    """`CatalogVendorsResource` whose methods give the open response."""

    def __init__(self, resource: CatalogVendorsResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncCatalogVendorsResourceWithRawResponse:
    """`AsyncCatalogVendorsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncCatalogVendorsResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncCatalogVendorsResourceWithStreamingResponse:
    """`AsyncCatalogVendorsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncCatalogVendorsResource) -> None:
        self.list = rt.async_streamed(resource.list)
