"""Usage"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.recalculate_output import RecalculateOutput
    from ..models.usage_current_output import UsageCurrentOutput
    from ..models.usage_history_output import UsageHistoryOutput

_current: rt.Lazy[UsageCurrentOutput]
_current = rt.Lazy(
    lambda: rt.Operation(
        "usage.current",
        "POST",
        "/v1/op/usage.current",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "UsageCurrentInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "UsageCurrentOutput"),
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

_history: rt.Lazy[UsageHistoryOutput]
_history = rt.Lazy(
    lambda: rt.Operation(
        "usage.history",
        "POST",
        "/v1/op/usage.history",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "UsageHistoryInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "UsageHistoryOutput"),
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

_recalculate_storage: rt.Lazy[RecalculateOutput]
_recalculate_storage = rt.Lazy(
    lambda: rt.Operation(
        "usage.recalculate_storage",
        "POST",
        "/v1/op/usage.recalculate_storage",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "RecalculateInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "RecalculateOutput"),
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


class UsageResource(rt.SyncResource):
    """What the organization has used."""

    @cached_property
    def with_raw_response(self) -> UsageResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return UsageResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UsageResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return UsageResourceWithStreamingResponse(self)

    def current(
        self,
        *,
        organization_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> UsageCurrentOutput:
        """Show what the organization used in the current period.

        Args:
            organization_id: Organization to report on.

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
            _current,
            options,
            body={
                "organization_id": organization_id,
            },
        )

    def history(
        self,
        *,
        organization_id: str,
        months: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> UsageHistoryOutput:
        """Show what the organization used in past months.

        Args:
            organization_id: Identifier of the organization.
            months: How many months to look back.
                Default: 3.

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
            _history,
            options,
            body={
                "organization_id": organization_id,
                "months": months,
            },
        )

    def recalculate_storage(
        self,
        *,
        organization_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> RecalculateOutput:
        """Count the stored bytes of the organization again.

        Args:
            organization_id: Identifier of the organization.

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
            _recalculate_storage,
            options,
            body={
                "organization_id": organization_id,
            },
        )


class AsyncUsageResource(rt.AsyncResource):
    """What the organization has used."""

    @cached_property
    def with_raw_response(self) -> AsyncUsageResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncUsageResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUsageResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncUsageResourceWithStreamingResponse(self)

    async def current(
        self,
        *,
        organization_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> UsageCurrentOutput:
        """Show what the organization used in the current period.

        Args:
            organization_id: Organization to report on.

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
            _current,
            options,
            body={
                "organization_id": organization_id,
            },
        )

    async def history(
        self,
        *,
        organization_id: str,
        months: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> UsageHistoryOutput:
        """Show what the organization used in past months.

        Args:
            organization_id: Identifier of the organization.
            months: How many months to look back.
                Default: 3.

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
            _history,
            options,
            body={
                "organization_id": organization_id,
                "months": months,
            },
        )

    async def recalculate_storage(
        self,
        *,
        organization_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> RecalculateOutput:
        """Count the stored bytes of the organization again.

        Args:
            organization_id: Identifier of the organization.

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
            _recalculate_storage,
            options,
            body={
                "organization_id": organization_id,
            },
        )


class UsageResourceWithRawResponse:
    """`UsageResource` whose methods give the whole response."""

    def __init__(self, resource: UsageResource) -> None:
        self.current = rt.raw(resource.current)
        self.history = rt.raw(resource.history)
        self.recalculate_storage = rt.raw(resource.recalculate_storage)


class UsageResourceWithStreamingResponse:
    """`UsageResource` whose methods give the open response."""

    def __init__(self, resource: UsageResource) -> None:
        self.current = rt.streamed(resource.current)
        self.history = rt.streamed(resource.history)
        self.recalculate_storage = rt.streamed(resource.recalculate_storage)


class AsyncUsageResourceWithRawResponse:
    """`AsyncUsageResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncUsageResource) -> None:
        self.current = rt.async_raw(resource.current)
        self.history = rt.async_raw(resource.history)
        self.recalculate_storage = rt.async_raw(resource.recalculate_storage)


class AsyncUsageResourceWithStreamingResponse:
    """`AsyncUsageResource` whose methods give the open response."""

    def __init__(self, resource: AsyncUsageResource) -> None:
        self.current = rt.async_streamed(resource.current)
        self.history = rt.async_streamed(resource.history)
        self.recalculate_storage = rt.async_streamed(resource.recalculate_storage)
