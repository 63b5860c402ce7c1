"""sensors"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.sensors_output import SensorsOutput

_list: rt.Lazy[SensorsOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "analytics.sensors.list",
        "POST",
        "/v1/op/analytics.sensors.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "Empty"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "SensorsOutput"),
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


class AnalyticsSensorsResource(rt.SyncResource):
    """sensors"""

    @cached_property
    def with_raw_response(self) -> AnalyticsSensorsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AnalyticsSensorsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnalyticsSensorsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AnalyticsSensorsResourceWithStreamingResponse(self)

    def list(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SensorsOutput:
        """List the sensors whose band names formulas may use.

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


class AsyncAnalyticsSensorsResource(rt.AsyncResource):
    """sensors"""

    @cached_property
    def with_raw_response(self) -> AsyncAnalyticsSensorsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncAnalyticsSensorsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncAnalyticsSensorsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncAnalyticsSensorsResourceWithStreamingResponse(self)

    async def list(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SensorsOutput:
        """List the sensors whose band names formulas may use.

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


class AnalyticsSensorsResourceWithRawResponse:
    """`AnalyticsSensorsResource` whose methods give the whole response."""

    def __init__(self, resource: AnalyticsSensorsResource) -> None:
        self.list = rt.raw(resource.list)


class AnalyticsSensorsResourceWithStreamingResponse:
    """`AnalyticsSensorsResource` whose methods give the open response."""

    def __init__(self, resource: AnalyticsSensorsResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncAnalyticsSensorsResourceWithRawResponse:
    """`AsyncAnalyticsSensorsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncAnalyticsSensorsResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncAnalyticsSensorsResourceWithStreamingResponse:
    """`AsyncAnalyticsSensorsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncAnalyticsSensorsResource) -> None:
        self.list = rt.async_streamed(resource.list)
