"""indices"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.spectral_indices_output import SpectralIndicesOutput

_list: rt.Lazy[SpectralIndicesOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "analytics.indices.list",
        "POST",
        "/v1/op/analytics.indices.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "IndicesListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "SpectralIndicesOutput"),
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


class AnalyticsIndicesResource(rt.SyncResource):
    """indices"""

    @cached_property
    def with_raw_response(self) -> AnalyticsIndicesResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AnalyticsIndicesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnalyticsIndicesResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AnalyticsIndicesResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        category: str | rt.Omit | None = rt.omit,
        sensor: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SpectralIndicesOutput:
        """List the spectral indices that can be computed.

        Without any member of the body, an empty one is sent.

        Args:
            category: Category to file it under; as a filter, keep only this category.
            sensor: Keep only indices this sensor can deliver.

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
                "category": category,
                "sensor": sensor,
            },
        )


class AsyncAnalyticsIndicesResource(rt.AsyncResource):
    """indices"""

    @cached_property
    def with_raw_response(self) -> AsyncAnalyticsIndicesResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncAnalyticsIndicesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncAnalyticsIndicesResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncAnalyticsIndicesResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        category: str | rt.Omit | None = rt.omit,
        sensor: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SpectralIndicesOutput:
        """List the spectral indices that can be computed.

        Without any member of the body, an empty one is sent.

        Args:
            category: Category to file it under; as a filter, keep only this category.
            sensor: Keep only indices this sensor can deliver.

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
                "category": category,
                "sensor": sensor,
            },
        )


class AnalyticsIndicesResourceWithRawResponse:
    """`AnalyticsIndicesResource` whose methods give the whole response."""

    def __init__(self, resource: AnalyticsIndicesResource) -> None:
        self.list = rt.raw(resource.list)


class AnalyticsIndicesResourceWithStreamingResponse:
    """`AnalyticsIndicesResource` whose methods give the open response."""

    def __init__(self, resource: AnalyticsIndicesResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncAnalyticsIndicesResourceWithRawResponse:
    """`AsyncAnalyticsIndicesResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncAnalyticsIndicesResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncAnalyticsIndicesResourceWithStreamingResponse:
    """`AsyncAnalyticsIndicesResource` whose methods give the open response."""

    def __init__(self, resource: AsyncAnalyticsIndicesResource) -> None:
        self.list = rt.async_streamed(resource.list)
