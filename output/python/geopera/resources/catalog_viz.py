"""viz"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.catalog_visualizations_output import CatalogVisualizationsOutput

_landsat: rt.Lazy[CatalogVisualizationsOutput]
_landsat = rt.Lazy(
    lambda: rt.Operation(
        "catalog.viz.landsat",
        "POST",
        "/v1/op/catalog.viz.landsat",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "VizListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "CatalogVisualizationsOutput"),
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

_naip: rt.Lazy[CatalogVisualizationsOutput]
_naip = rt.Lazy(
    lambda: rt.Operation(
        "catalog.viz.naip",
        "POST",
        "/v1/op/catalog.viz.naip",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "VizListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "CatalogVisualizationsOutput"),
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


class CatalogVizResource(rt.SyncResource):
    """viz"""

    @cached_property
    def with_raw_response(self) -> CatalogVizResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return CatalogVizResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CatalogVizResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return CatalogVizResourceWithStreamingResponse(self)

    def landsat(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CatalogVisualizationsOutput:
        """List the ways to draw Landsat scenes.

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
            _landsat,
            options,
            body={},
        )

    def naip(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CatalogVisualizationsOutput:
        """List the ways to draw NAIP scenes.

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
            _naip,
            options,
            body={},
        )


class AsyncCatalogVizResource(rt.AsyncResource):
    """viz"""

    @cached_property
    def with_raw_response(self) -> AsyncCatalogVizResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCatalogVizResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCatalogVizResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncCatalogVizResourceWithStreamingResponse(self)

    async def landsat(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CatalogVisualizationsOutput:
        """List the ways to draw Landsat scenes.

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
            _landsat,
            options,
            body={},
        )

    async def naip(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CatalogVisualizationsOutput:
        """List the ways to draw NAIP scenes.

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
            _naip,
            options,
            body={},
        )


class CatalogVizResourceWithRawResponse:
    """`CatalogVizResource` whose methods give the whole response."""

    def __init__(self, resource: CatalogVizResource) -> None:
        self.landsat = rt.raw(resource.landsat)
        self.naip = rt.raw(resource.naip)


class CatalogVizResourceWithStreamingResponse:
    """`CatalogVizResource` whose methods give the open response."""

    def __init__(self, resource: CatalogVizResource) -> None:
        self.landsat = rt.streamed(resource.landsat)
        self.naip = rt.streamed(resource.naip)


class AsyncCatalogVizResourceWithRawResponse:
    """`AsyncCatalogVizResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncCatalogVizResource) -> None:
        self.landsat = rt.async_raw(resource.landsat)
        self.naip = rt.async_raw(resource.naip)


class AsyncCatalogVizResourceWithStreamingResponse:
    """`AsyncCatalogVizResource` whose methods give the open response."""

    def __init__(self, resource: AsyncCatalogVizResource) -> None:
        self.landsat = rt.async_streamed(resource.landsat)
        self.naip = rt.async_streamed(resource.naip)
