"""coverage"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.coverage_output import CoverageOutput
    from .orders_coverage_groups import (
        AsyncOrdersCoverageGroupsResource,
        OrdersCoverageGroupsResource,
    )

_get: rt.Lazy[CoverageOutput]
_get = rt.Lazy(
    lambda: rt.Operation(
        "orders.coverage.get",
        "POST",
        "/v1/op/orders.coverage.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CoverageInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "CoverageOutput"),
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


class OrdersCoverageResource(rt.SyncResource):
    """coverage"""

    @cached_property
    def with_raw_response(self) -> OrdersCoverageResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return OrdersCoverageResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrdersCoverageResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return OrdersCoverageResourceWithStreamingResponse(self)

    @cached_property
    def groups(self) -> OrdersCoverageGroupsResource:
        """groups"""
        from .orders_coverage_groups import OrdersCoverageGroupsResource

        return OrdersCoverageGroupsResource(self._client)

    def get(
        self,
        *,
        order_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CoverageOutput:
        """Show how much of an order has been captured.

        Args:
            order_id: Identifier of the order.

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
                "order_id": order_id,
            },
        )


class AsyncOrdersCoverageResource(rt.AsyncResource):
    """coverage"""

    @cached_property
    def with_raw_response(self) -> AsyncOrdersCoverageResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOrdersCoverageResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncOrdersCoverageResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncOrdersCoverageResourceWithStreamingResponse(self)

    @cached_property
    def groups(self) -> AsyncOrdersCoverageGroupsResource:
        """groups"""
        from .orders_coverage_groups import AsyncOrdersCoverageGroupsResource

        return AsyncOrdersCoverageGroupsResource(self._client)

    async def get(
        self,
        *,
        order_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CoverageOutput:
        """Show how much of an order has been captured.

        Args:
            order_id: Identifier of the order.

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
                "order_id": order_id,
            },
        )


class OrdersCoverageResourceWithRawResponse:
    """`OrdersCoverageResource` whose methods give the whole response."""

    def __init__(self, resource: OrdersCoverageResource) -> None:
        self.get = rt.raw(resource.get)


class OrdersCoverageResourceWithStreamingResponse:
    """`OrdersCoverageResource` whose methods give the open response."""

    def __init__(self, resource: OrdersCoverageResource) -> None:
        self.get = rt.streamed(resource.get)


class AsyncOrdersCoverageResourceWithRawResponse:
    """`AsyncOrdersCoverageResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncOrdersCoverageResource) -> None:
        self.get = rt.async_raw(resource.get)


class AsyncOrdersCoverageResourceWithStreamingResponse:
    """`AsyncOrdersCoverageResource` whose methods give the open response."""

    def __init__(self, resource: AsyncOrdersCoverageResource) -> None:
        self.get = rt.async_streamed(resource.get)
