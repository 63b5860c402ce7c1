"""index"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.spectral_index import SpectralIndex

_get: rt.Lazy[SpectralIndex]
_get = rt.Lazy(
    lambda: rt.Operation(
        "analytics.index.get",
        "POST",
        "/v1/op/analytics.index.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "IndexGetInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "SpectralIndex"),
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


class AnalyticsIndexResource(rt.SyncResource):
    """index"""

    @cached_property
    def with_raw_response(self) -> AnalyticsIndexResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AnalyticsIndexResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnalyticsIndexResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AnalyticsIndexResourceWithStreamingResponse(self)

    def get(
        self,
        *,
        index_name: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SpectralIndex:
        """Show one spectral index.

        Args:
            index_name: Short name of the spectral index.

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
                "index_name": index_name,
            },
        )


class AsyncAnalyticsIndexResource(rt.AsyncResource):
    """index"""

    @cached_property
    def with_raw_response(self) -> AsyncAnalyticsIndexResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncAnalyticsIndexResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncAnalyticsIndexResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncAnalyticsIndexResourceWithStreamingResponse(self)

    async def get(
        self,
        *,
        index_name: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SpectralIndex:
        """Show one spectral index.

        Args:
            index_name: Short name of the spectral index.

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
                "index_name": index_name,
            },
        )


class AnalyticsIndexResourceWithRawResponse:
    """`AnalyticsIndexResource` whose methods give the whole response."""

    def __init__(self, resource: AnalyticsIndexResource) -> None:
        self.get = rt.raw(resource.get)


class AnalyticsIndexResourceWithStreamingResponse:
    """`AnalyticsIndexResource` whose methods give the open response."""

    def __init__(self, resource: AnalyticsIndexResource) -> None:
        self.get = rt.streamed(resource.get)


class AsyncAnalyticsIndexResourceWithRawResponse:
    """`AsyncAnalyticsIndexResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncAnalyticsIndexResource) -> None:
        self.get = rt.async_raw(resource.get)


class AsyncAnalyticsIndexResourceWithStreamingResponse:
    """`AsyncAnalyticsIndexResource` whose methods give the open response."""

    def __init__(self, resource: AsyncAnalyticsIndexResource) -> None:
        self.get = rt.async_streamed(resource.get)
