"""groups"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.coverage_groups_output import CoverageGroupsOutput

_list: rt.Lazy[CoverageGroupsOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "orders.coverage.groups.list",
        "POST",
        "/v1/op/orders.coverage.groups.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CoverageInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "CoverageGroupsOutput"),
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


class OrdersCoverageGroupsResource(rt.SyncResource):
    """groups"""

    @cached_property
    def with_raw_response(self) -> OrdersCoverageGroupsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return OrdersCoverageGroupsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> OrdersCoverageGroupsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return OrdersCoverageGroupsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        order_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CoverageGroupsOutput:
        """List the captures of an order by day.

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
            _list,
            options,
            body={
                "order_id": order_id,
            },
        )


class AsyncOrdersCoverageGroupsResource(rt.AsyncResource):
    """groups"""

    @cached_property
    def with_raw_response(self) -> AsyncOrdersCoverageGroupsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOrdersCoverageGroupsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncOrdersCoverageGroupsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncOrdersCoverageGroupsResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        order_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CoverageGroupsOutput:
        """List the captures of an order by day.

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
            _list,
            options,
            body={
                "order_id": order_id,
            },
        )


class OrdersCoverageGroupsResourceWithRawResponse:
    """`OrdersCoverageGroupsResource` whose methods give the whole response."""

    def __init__(self, resource: OrdersCoverageGroupsResource) -> None:
        self.list = rt.raw(resource.list)


class OrdersCoverageGroupsResourceWithStreamingResponse:
    """`OrdersCoverageGroupsResource` whose methods give the open response."""

    def __init__(self, resource: OrdersCoverageGroupsResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncOrdersCoverageGroupsResourceWithRawResponse:
    """`AsyncOrdersCoverageGroupsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncOrdersCoverageGroupsResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncOrdersCoverageGroupsResourceWithStreamingResponse:
    """`AsyncOrdersCoverageGroupsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncOrdersCoverageGroupsResource) -> None:
        self.list = rt.async_streamed(resource.list)
