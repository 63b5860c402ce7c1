"""provider"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.catalog_sample import CatalogSample

_samples: rt.Lazy[rt.Page[CatalogSample]]
_samples = rt.Lazy(
    lambda: rt.Operation(
        "catalog.provider.samples",
        "POST",
        "/v1/op/catalog.provider.samples",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProviderSamplesInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "CatalogSamplesOutput"),
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
            "offset",
            items="/items",
            request="offset",
            limit="limit",
            total="/total",
            in_body=True,
        ),
    ),
)


class CatalogProviderResource(rt.SyncResource):
    """provider"""

    @cached_property
    def with_raw_response(self) -> CatalogProviderResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return CatalogProviderResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CatalogProviderResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return CatalogProviderResourceWithStreamingResponse(self)

    def samples(
        self,
        *,
        provider: str,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[CatalogSample]:
        """List sample scenes of a provider.

        Args:
            provider: Name of the data provider.
            limit: Largest number of results to return.
                Limits: at least 1.
                Default: 50.
            offset: Number of results to skip.
                Limits: at least 0.
                Default: 0.

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
            _samples,
            options,
            body={
                "provider": provider,
                "limit": limit,
                "offset": offset,
            },
        )


class AsyncCatalogProviderResource(rt.AsyncResource):
    """provider"""

    @cached_property
    def with_raw_response(self) -> AsyncCatalogProviderResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCatalogProviderResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncCatalogProviderResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncCatalogProviderResourceWithStreamingResponse(self)

    def samples(
        self,
        *,
        provider: str,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[CatalogSample]:
        """List sample scenes of a provider.

        Args:
            provider: Name of the data provider.
            limit: Largest number of results to return.
                Limits: at least 1.
                Default: 50.
            offset: Number of results to skip.
                Limits: at least 0.
                Default: 0.

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
            _samples,
            options,
            body={
                "provider": provider,
                "limit": limit,
                "offset": offset,
            },
        )


class CatalogProviderResourceWithRawResponse:
    """`CatalogProviderResource` whose methods give the whole response."""

    def __init__(self, resource: CatalogProviderResource) -> None:
        self.samples = rt.raw(resource.samples)


class CatalogProviderResourceWithStreamingResponse:
    """`CatalogProviderResource` whose methods give the open response."""

    def __init__(self, resource: CatalogProviderResource) -> None:
        self.samples = rt.streamed(resource.samples)


class AsyncCatalogProviderResourceWithRawResponse:
    """`AsyncCatalogProviderResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncCatalogProviderResource) -> None:
        self.samples = rt.async_raw(resource.samples)


class AsyncCatalogProviderResourceWithStreamingResponse:
    """`AsyncCatalogProviderResource` whose methods give the open response."""

    def __init__(self, resource: AsyncCatalogProviderResource) -> None:
        self.samples = rt.async_streamed(resource.samples)
