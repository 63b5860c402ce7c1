"""quotations"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.quotation import Quotation

_list: rt.Lazy[rt.Page[Quotation]]
_list = rt.Lazy(
    lambda: rt.Operation(
        "orders.tasking.quotations.list",
        "POST",
        "/v1/op/orders.tasking.quotations.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "StudiesListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "QuotationsOutput"),
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


class OrdersTaskingQuotationsResource(rt.SyncResource):
    """quotations"""

    @cached_property
    def with_raw_response(self) -> OrdersTaskingQuotationsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return OrdersTaskingQuotationsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> OrdersTaskingQuotationsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return OrdersTaskingQuotationsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        id: str | rt.Omit | None = rt.omit,
        workspace_id: str | rt.Omit | None = rt.omit,
        order_id: str | rt.Omit | None = rt.omit,
        decision: str | rt.Omit | None = rt.omit,
        page: int | rt.Omit = rt.omit,
        size: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[Quotation]:
        """List quotations for tasking orders.

        Without any member of the body, an empty one is sent.

        Args:
            id: Keep only the entry with this identifier.
            workspace_id: Keep only entries of this workspace.
            order_id: Keep only entries that belong to this order.
            decision: Keep only entries with this decision.
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
            size: Number of results per page.
                Limits: at least 1.
                Default: 20.

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
            _list,
            options,
            body={
                "id": id,
                "workspaceId": workspace_id,
                "orderId": order_id,
                "decision": decision,
                "page": page,
                "size": size,
            },
        )


class AsyncOrdersTaskingQuotationsResource(rt.AsyncResource):
    """quotations"""

    @cached_property
    def with_raw_response(self) -> AsyncOrdersTaskingQuotationsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOrdersTaskingQuotationsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncOrdersTaskingQuotationsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncOrdersTaskingQuotationsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        id: str | rt.Omit | None = rt.omit,
        workspace_id: str | rt.Omit | None = rt.omit,
        order_id: str | rt.Omit | None = rt.omit,
        decision: str | rt.Omit | None = rt.omit,
        page: int | rt.Omit = rt.omit,
        size: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[Quotation]:
        """List quotations for tasking orders.

        Without any member of the body, an empty one is sent.

        Args:
            id: Keep only the entry with this identifier.
            workspace_id: Keep only entries of this workspace.
            order_id: Keep only entries that belong to this order.
            decision: Keep only entries with this decision.
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
            size: Number of results per page.
                Limits: at least 1.
                Default: 20.

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
            _list,
            options,
            body={
                "id": id,
                "workspaceId": workspace_id,
                "orderId": order_id,
                "decision": decision,
                "page": page,
                "size": size,
            },
        )


class OrdersTaskingQuotationsResourceWithRawResponse:
    """`OrdersTaskingQuotationsResource` whose methods give the whole response."""

    def __init__(self, resource: OrdersTaskingQuotationsResource) -> None:
        self.list = rt.raw(resource.list)


class OrdersTaskingQuotationsResourceWithStreamingResponse:
    """`OrdersTaskingQuotationsResource` whose methods give the open response."""

    def __init__(self, resource: OrdersTaskingQuotationsResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncOrdersTaskingQuotationsResourceWithRawResponse:
    """`AsyncOrdersTaskingQuotationsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncOrdersTaskingQuotationsResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncOrdersTaskingQuotationsResourceWithStreamingResponse:
    """`AsyncOrdersTaskingQuotationsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncOrdersTaskingQuotationsResource) -> None:
        self.list = rt.async_streamed(resource.list)
