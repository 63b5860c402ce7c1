"""auto_topup"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

_get: rt.Lazy[typing.Any]
_get = rt.Lazy(
    lambda: rt.Operation(
        "billing.auto_topup.get",
        "POST",
        "/v1/op/billing.auto_topup.get",
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


class BillingAutoTopupResource(rt.SyncResource):
    """auto_topup"""

    @cached_property
    def with_raw_response(self) -> BillingAutoTopupResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return BillingAutoTopupResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BillingAutoTopupResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return BillingAutoTopupResourceWithStreamingResponse(self)

    def get(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """Read the org's auto-topup settings (enabled=false if unset).

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
            body={},
        )


class AsyncBillingAutoTopupResource(rt.AsyncResource):
    """auto_topup"""

    @cached_property
    def with_raw_response(self) -> AsyncBillingAutoTopupResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncBillingAutoTopupResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncBillingAutoTopupResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncBillingAutoTopupResourceWithStreamingResponse(self)

    async def get(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """Read the org's auto-topup settings (enabled=false if unset).

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
            body={},
        )


class BillingAutoTopupResourceWithRawResponse:
    """`BillingAutoTopupResource` whose methods give the whole response."""

    def __init__(self, resource: BillingAutoTopupResource) -> None:
        self.get = rt.raw(resource.get)


class BillingAutoTopupResourceWithStreamingResponse:
    """`BillingAutoTopupResource` whose methods give the open response."""

    def __init__(self, resource: BillingAutoTopupResource) -> None:
        self.get = rt.streamed(resource.get)


class AsyncBillingAutoTopupResourceWithRawResponse:
    """`AsyncBillingAutoTopupResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncBillingAutoTopupResource) -> None:
        self.get = rt.async_raw(resource.get)


class AsyncBillingAutoTopupResourceWithStreamingResponse:
    """`AsyncBillingAutoTopupResource` whose methods give the open response."""

    def __init__(self, resource: AsyncBillingAutoTopupResource) -> None:
        self.get = rt.async_streamed(resource.get)
