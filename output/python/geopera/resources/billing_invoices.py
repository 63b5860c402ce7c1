"""invoices"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

_list: rt.Lazy[typing.Any]
_list = rt.Lazy(
    lambda: rt.Operation(
        "billing.invoices.list",
        "POST",
        "/v1/op/billing.invoices.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "InvoicesInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json"),
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


class BillingInvoicesResource(rt.SyncResource):
    """invoices"""

    @cached_property
    def with_raw_response(self) -> BillingInvoicesResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return BillingInvoicesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BillingInvoicesResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return BillingInvoicesResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """The org's enterprise invoices (grouped from settled orders).

        Without any member of the body, an empty one is sent.

        Args:
            limit: limit in the body.
                Default: 50.

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
                "limit": limit,
            },
        )


class AsyncBillingInvoicesResource(rt.AsyncResource):
    """invoices"""

    @cached_property
    def with_raw_response(self) -> AsyncBillingInvoicesResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncBillingInvoicesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncBillingInvoicesResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncBillingInvoicesResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        limit: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """The org's enterprise invoices (grouped from settled orders).

        Without any member of the body, an empty one is sent.

        Args:
            limit: limit in the body.
                Default: 50.

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
                "limit": limit,
            },
        )


class BillingInvoicesResourceWithRawResponse:
    """`BillingInvoicesResource` whose methods give the whole response."""

    def __init__(self, resource: BillingInvoicesResource) -> None:
        self.list = rt.raw(resource.list)


class BillingInvoicesResourceWithStreamingResponse:
    """`BillingInvoicesResource` whose methods give the open response."""

    def __init__(self, resource: BillingInvoicesResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncBillingInvoicesResourceWithRawResponse:
    """`AsyncBillingInvoicesResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncBillingInvoicesResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncBillingInvoicesResourceWithStreamingResponse:
    """`AsyncBillingInvoicesResource` whose methods give the open response."""

    def __init__(self, resource: AsyncBillingInvoicesResource) -> None:
        self.list = rt.async_streamed(resource.list)
