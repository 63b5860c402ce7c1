"""feasibility_studies"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.feasibility_study import FeasibilityStudy

_list: rt.Lazy[rt.Page[FeasibilityStudy]]
_list = rt.Lazy(
    lambda: rt.Operation(
        "orders.tasking.feasibility_studies.list",
        "POST",
        "/v1/op/orders.tasking.feasibility_studies.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "StudiesListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "FeasibilityStudiesOutput"),
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


class OrdersTaskingFeasibilityStudiesResource(rt.SyncResource):
    """feasibility_studies"""

    @cached_property
    def with_raw_response(
        self,
    ) -> OrdersTaskingFeasibilityStudiesResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return OrdersTaskingFeasibilityStudiesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> OrdersTaskingFeasibilityStudiesResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return OrdersTaskingFeasibilityStudiesResourceWithStreamingResponse(self)

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
    ) -> rt.Page[FeasibilityStudy]:
        """List feasibility studies.

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


class AsyncOrdersTaskingFeasibilityStudiesResource(rt.AsyncResource):
    """feasibility_studies"""

    @cached_property
    def with_raw_response(
        self,
    ) -> AsyncOrdersTaskingFeasibilityStudiesResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOrdersTaskingFeasibilityStudiesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncOrdersTaskingFeasibilityStudiesResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncOrdersTaskingFeasibilityStudiesResourceWithStreamingResponse(self)

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
    ) -> rt.AsyncPager[FeasibilityStudy]:
        """List feasibility studies.

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


class OrdersTaskingFeasibilityStudiesResourceWithRawResponse:
    """`OrdersTaskingFeasibilityStudiesResource` whose methods give the whole response."""

    def __init__(self, resource: OrdersTaskingFeasibilityStudiesResource) -> None:
        self.list = rt.raw(resource.list)


class OrdersTaskingFeasibilityStudiesResourceWithStreamingResponse:
    """`OrdersTaskingFeasibilityStudiesResource` whose methods give the open response."""

    def __init__(self, resource: OrdersTaskingFeasibilityStudiesResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncOrdersTaskingFeasibilityStudiesResourceWithRawResponse:
    """`AsyncOrdersTaskingFeasibilityStudiesResource` whose methods give the whole response."""

    def __init__(
        self,
        resource: AsyncOrdersTaskingFeasibilityStudiesResource,
    ) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncOrdersTaskingFeasibilityStudiesResourceWithStreamingResponse:
    """`AsyncOrdersTaskingFeasibilityStudiesResource` whose methods give the open response."""

    def __init__(
        self,
        resource: AsyncOrdersTaskingFeasibilityStudiesResource,
    ) -> None:
        self.list = rt.async_streamed(resource.list)
