"""status"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

_get: rt.Lazy[typing.Any]
_get = rt.Lazy(
    lambda: rt.Operation(
        "billing.status.get",
        "POST",
        "/v1/op/billing.status.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "OrgStatusInput"),
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


class BillingStatusResource(rt.SyncResource):
    """status"""

    @cached_property
    def with_raw_response(self) -> BillingStatusResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return BillingStatusResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BillingStatusResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return BillingStatusResourceWithStreamingResponse(self)

    def get(
        self,
        *,
        organization_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """An org's billing status + current usage (org membership required).

        Args:
            organization_id: organization_id in the body.

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
                "organization_id": organization_id,
            },
        )


class AsyncBillingStatusResource(rt.AsyncResource):
    """status"""

    @cached_property
    def with_raw_response(self) -> AsyncBillingStatusResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncBillingStatusResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncBillingStatusResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncBillingStatusResourceWithStreamingResponse(self)

    async def get(
        self,
        *,
        organization_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """An org's billing status + current usage (org membership required).

        Args:
            organization_id: organization_id in the body.

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
                "organization_id": organization_id,
            },
        )


class BillingStatusResourceWithRawResponse:
    """`BillingStatusResource` whose methods give the whole response."""

    def __init__(self, resource: BillingStatusResource) -> None:
        self.get = rt.raw(resource.get)


class BillingStatusResourceWithStreamingResponse:
    """`BillingStatusResource` whose methods give the open response."""

    def __init__(self, resource: BillingStatusResource) -> None:
        self.get = rt.streamed(resource.get)


class AsyncBillingStatusResourceWithRawResponse:
    """`AsyncBillingStatusResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncBillingStatusResource) -> None:
        self.get = rt.async_raw(resource.get)


class AsyncBillingStatusResourceWithStreamingResponse:
    """`AsyncBillingStatusResource` whose methods give the open response."""

    def __init__(self, resource: AsyncBillingStatusResource) -> None:
        self.get = rt.async_streamed(resource.get)
