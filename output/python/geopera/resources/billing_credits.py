"""credits"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

_balance: rt.Lazy[typing.Any]
_balance = rt.Lazy(
    lambda: rt.Operation(
        "billing.credits.balance",
        "POST",
        "/v1/op/billing.credits.balance",
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

_transactions: rt.Lazy[typing.Any]
_transactions = rt.Lazy(
    lambda: rt.Operation(
        "billing.credits.transactions",
        "POST",
        "/v1/op/billing.credits.transactions",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "TransactionsInput"),
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


class BillingCreditsResource(rt.SyncResource):
    """credits"""

    @cached_property
    def with_raw_response(self) -> BillingCreditsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return BillingCreditsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BillingCreditsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return BillingCreditsResourceWithStreamingResponse(self)

    def balance(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """The org's current credit balance.

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
            _balance,
            options,
            body={},
        )

    def transactions(
        self,
        *,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        reason: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """The org's credit ledger (paged, optionally filtered by reason).

        Without any member of the body, an empty one is sent.

        Args:
            limit: limit in the body.
                Default: 50.
            offset: offset in the body.
                Default: 0.
            reason: reason in the body.

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
            _transactions,
            options,
            body={
                "limit": limit,
                "offset": offset,
                "reason": reason,
            },
        )


class AsyncBillingCreditsResource(rt.AsyncResource):
    """credits"""

    @cached_property
    def with_raw_response(self) -> AsyncBillingCreditsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncBillingCreditsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncBillingCreditsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncBillingCreditsResourceWithStreamingResponse(self)

    async def balance(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """The org's current credit balance.

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
            _balance,
            options,
            body={},
        )

    async def transactions(
        self,
        *,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        reason: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """The org's credit ledger (paged, optionally filtered by reason).

        Without any member of the body, an empty one is sent.

        Args:
            limit: limit in the body.
                Default: 50.
            offset: offset in the body.
                Default: 0.
            reason: reason in the body.

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
            _transactions,
            options,
            body={
                "limit": limit,
                "offset": offset,
                "reason": reason,
            },
        )


class BillingCreditsResourceWithRawResponse:
    """`BillingCreditsResource` whose methods give the whole response."""

    def __init__(self, resource: BillingCreditsResource) -> None:
        self.balance = rt.raw(resource.balance)
        self.transactions = rt.raw(resource.transactions)


class BillingCreditsResourceWithStreamingResponse:
    """`BillingCreditsResource` whose methods give the open response."""

    def __init__(self, resource: BillingCreditsResource) -> None:
        self.balance = rt.streamed(resource.balance)
        self.transactions = rt.streamed(resource.transactions)


class AsyncBillingCreditsResourceWithRawResponse:
    """`AsyncBillingCreditsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncBillingCreditsResource) -> None:
        self.balance = rt.async_raw(resource.balance)
        self.transactions = rt.async_raw(resource.transactions)


class AsyncBillingCreditsResourceWithStreamingResponse:
    """`AsyncBillingCreditsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncBillingCreditsResource) -> None:
        self.balance = rt.async_streamed(resource.balance)
        self.transactions = rt.async_streamed(resource.transactions)
