"""decisions"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.pending_decision import PendingDecision

_pending: rt.Lazy[rt.Page[PendingDecision]]
_pending = rt.Lazy(
    lambda: rt.Operation(
        "orders.tasking.decisions.pending",
        "POST",
        "/v1/op/orders.tasking.decisions.pending",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "DecisionsPendingInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "PendingDecisionsOutput"),
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
            "page",
            items="/items",
            request="page",
            limit="size",
            total="/total",
            in_body=True,
        ),
    ),
)


class OrdersTaskingDecisionsResource(rt.SyncResource):
    """decisions"""

    @cached_property
    def with_raw_response(self) -> OrdersTaskingDecisionsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return OrdersTaskingDecisionsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> OrdersTaskingDecisionsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return OrdersTaskingDecisionsResourceWithStreamingResponse(self)

    def pending(
        self,
        *,
        workspace_id: str | rt.Omit | None = rt.omit,
        page: int | rt.Omit = rt.omit,
        size: int | rt.Omit = rt.omit,
        kinds: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[PendingDecision]:
        """List tasking decisions that wait for the customer.

        Without any member of the body, an empty one is sent.

        Args:
            workspace_id: Keep only decisions of this workspace.
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
            size: Number of results per page.
                Limits: at least 1.
                Default: 20.
            kinds: Comma-separated kinds of decisions to keep.

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
            _pending,
            options,
            body={
                "workspaceId": workspace_id,
                "page": page,
                "size": size,
                "kinds": kinds,
            },
        )


class AsyncOrdersTaskingDecisionsResource(rt.AsyncResource):
    """decisions"""

    @cached_property
    def with_raw_response(self) -> AsyncOrdersTaskingDecisionsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOrdersTaskingDecisionsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncOrdersTaskingDecisionsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncOrdersTaskingDecisionsResourceWithStreamingResponse(self)

    def pending(
        self,
        *,
        workspace_id: str | rt.Omit | None = rt.omit,
        page: int | rt.Omit = rt.omit,
        size: int | rt.Omit = rt.omit,
        kinds: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[PendingDecision]:
        """List tasking decisions that wait for the customer.

        Without any member of the body, an empty one is sent.

        Args:
            workspace_id: Keep only decisions of this workspace.
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
            size: Number of results per page.
                Limits: at least 1.
                Default: 20.
            kinds: Comma-separated kinds of decisions to keep.

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
            _pending,
            options,
            body={
                "workspaceId": workspace_id,
                "page": page,
                "size": size,
                "kinds": kinds,
            },
        )


class OrdersTaskingDecisionsResourceWithRawResponse:
    """`OrdersTaskingDecisionsResource` whose methods give the whole response."""

    def __init__(self, resource: OrdersTaskingDecisionsResource) -> None:
        self.pending = rt.raw(resource.pending)


class OrdersTaskingDecisionsResourceWithStreamingResponse:
    """`OrdersTaskingDecisionsResource` whose methods give the open response."""

    def __init__(self, resource: OrdersTaskingDecisionsResource) -> None:
        self.pending = rt.streamed(resource.pending)


class AsyncOrdersTaskingDecisionsResourceWithRawResponse:
    """`AsyncOrdersTaskingDecisionsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncOrdersTaskingDecisionsResource) -> None:
        self.pending = rt.async_raw(resource.pending)


class AsyncOrdersTaskingDecisionsResourceWithStreamingResponse:
    """`AsyncOrdersTaskingDecisionsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncOrdersTaskingDecisionsResource) -> None:
        self.pending = rt.async_streamed(resource.pending)
