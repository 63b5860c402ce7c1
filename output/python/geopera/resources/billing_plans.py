"""plans"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

_list: rt.Lazy[typing.Any]
_list = rt.Lazy(
    lambda: rt.Operation(
        "billing.plans.list",
        "POST",
        "/v1/op/billing.plans.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "Empty"),
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


class BillingPlansResource(rt.SyncResource):
    """plans"""

    @cached_property
    def with_raw_response(self) -> BillingPlansResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return BillingPlansResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BillingPlansResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return BillingPlansResourceWithStreamingResponse(self)

    def list(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """List all available plans with their quota/feature limits (public catalog).

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


class AsyncBillingPlansResource(rt.AsyncResource):
    """plans"""

    @cached_property
    def with_raw_response(self) -> AsyncBillingPlansResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncBillingPlansResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBillingPlansResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncBillingPlansResourceWithStreamingResponse(self)

    async def list(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """List all available plans with their quota/feature limits (public catalog).

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


class BillingPlansResourceWithRawResponse:
    """`BillingPlansResource` whose methods give the whole response."""

    def __init__(self, resource: BillingPlansResource) -> None:
        self.list = rt.raw(resource.list)


class BillingPlansResourceWithStreamingResponse:
    """`BillingPlansResource` whose methods give the open response."""

    def __init__(self, resource: BillingPlansResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncBillingPlansResourceWithRawResponse:
    """`AsyncBillingPlansResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncBillingPlansResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncBillingPlansResourceWithStreamingResponse:
    """`AsyncBillingPlansResource` whose methods give the open response."""

    def __init__(self, resource: AsyncBillingPlansResource) -> None:
        self.list = rt.async_streamed(resource.list)
