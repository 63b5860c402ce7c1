"""archive"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.archive_estimate_output import ArchiveEstimateOutput
    from ..models.order_placement_output import OrderPlacementOutput

_estimate: rt.Lazy[ArchiveEstimateOutput]
_estimate = rt.Lazy(
    lambda: rt.Operation(
        "orders.archive.estimate",
        "POST",
        "/v1/op/orders.archive.estimate",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ArchiveEstimateInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ArchiveEstimateOutput"),
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

_place: rt.Lazy[OrderPlacementOutput]
_place = rt.Lazy(
    lambda: rt.Operation(
        "orders.archive.place",
        "POST",
        "/v1/op/orders.archive.place",
        parameters=[
            rt.Parameter("Idempotency-Key", "header"),
        ],
        body=rt.RequestBody(
            rt.Content("application/json", "json", "dict[str, typing.Any] | None"),
        ),
        responses=[
            rt.Response(
                "202",
                rt.Content("application/json", "json", "OrderPlacementOutput"),
            ),
            rt.Response(
                "400",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "402",
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
                "409",
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
        idempotency_header="Idempotency-Key",
    ),
)


class OrdersArchiveResource(rt.SyncResource):
    """archive"""

    @cached_property
    def with_raw_response(self) -> OrdersArchiveResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return OrdersArchiveResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrdersArchiveResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return OrdersArchiveResourceWithStreamingResponse(self)

    def estimate(
        self,
        *,
        captures: typing.Sequence[typing.Mapping[str, object]] | rt.Omit = rt.omit,
        split_by_date: bool | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ArchiveEstimateOutput:
        """Price a set of archive captures.

        Without any member of the body, an empty one is sent.

        Args:
            captures: Archive captures to price, one object per scene.
            split_by_date: Whether captures of different days become separate orders.
                Default: False.

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
            _estimate,
            options,
            body={
                "captures": captures,
                "splitByDate": split_by_date,
            },
        )

    def place(
        self,
        *,
        body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OrderPlacementOutput:
        """Order archive captures.

        Takes the captures that were priced with `orders.archive.estimate`, together
        with the workspace and a name for the order. Credits are set aside at once; the
        imagery arrives later, so poll `orders.get`.

        Args:
            body: Workspace, name and the captures to order.

        Returns:
            The request was accepted; the work goes on.

        Raises:
            BadRequestError: 400, The request makes no sense to the operation.
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PaymentRequiredError: 402, Credits, card or quota do not cover the request.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            ConflictError: 409, The request contradicts the present state, or a key was
                reused.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _place,
            options,
            body=body,
        )


class AsyncOrdersArchiveResource(rt.AsyncResource):
    """archive"""

    @cached_property
    def with_raw_response(self) -> AsyncOrdersArchiveResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOrdersArchiveResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncOrdersArchiveResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncOrdersArchiveResourceWithStreamingResponse(self)

    async def estimate(
        self,
        *,
        captures: typing.Sequence[typing.Mapping[str, object]] | rt.Omit = rt.omit,
        split_by_date: bool | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ArchiveEstimateOutput:
        """Price a set of archive captures.

        Without any member of the body, an empty one is sent.

        Args:
            captures: Archive captures to price, one object per scene.
            split_by_date: Whether captures of different days become separate orders.
                Default: False.

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
            _estimate,
            options,
            body={
                "captures": captures,
                "splitByDate": split_by_date,
            },
        )

    async def place(
        self,
        *,
        body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OrderPlacementOutput:
        """Order archive captures.

        Takes the captures that were priced with `orders.archive.estimate`, together
        with the workspace and a name for the order. Credits are set aside at once; the
        imagery arrives later, so poll `orders.get`.

        Args:
            body: Workspace, name and the captures to order.

        Returns:
            The request was accepted; the work goes on.

        Raises:
            BadRequestError: 400, The request makes no sense to the operation.
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PaymentRequiredError: 402, Credits, card or quota do not cover the request.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            ConflictError: 409, The request contradicts the present state, or a key was
                reused.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _place,
            options,
            body=body,
        )


class OrdersArchiveResourceWithRawResponse:
    """`OrdersArchiveResource` whose methods give the whole response."""

    def __init__(self, resource: OrdersArchiveResource) -> None:
        self.estimate = rt.raw(resource.estimate)
        self.place = rt.raw(resource.place)


class OrdersArchiveResourceWithStreamingResponse:
    """`OrdersArchiveResource` whose methods give the open response."""

    def __init__(self, resource: OrdersArchiveResource) -> None:
        self.estimate = rt.streamed(resource.estimate)
        self.place = rt.streamed(resource.place)


class AsyncOrdersArchiveResourceWithRawResponse:
    """`AsyncOrdersArchiveResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncOrdersArchiveResource) -> None:
        self.estimate = rt.async_raw(resource.estimate)
        self.place = rt.async_raw(resource.place)


class AsyncOrdersArchiveResourceWithStreamingResponse:
    """`AsyncOrdersArchiveResource` whose methods give the open response."""

    def __init__(self, resource: AsyncOrdersArchiveResource) -> None:
        self.estimate = rt.async_streamed(resource.estimate)
        self.place = rt.async_streamed(resource.place)
