"""operations"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.analytics_operation import AnalyticsOperation
    from ..models.analytics_operations_output import AnalyticsOperationsOutput

_get: rt.Lazy[AnalyticsOperation]
_get = rt.Lazy(
    lambda: rt.Operation(
        "analytics.operations.get",
        "POST",
        "/v1/op/analytics.operations.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "OperationGetInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "AnalyticsOperation"),
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

_list: rt.Lazy[AnalyticsOperationsOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "analytics.operations.list",
        "POST",
        "/v1/op/analytics.operations.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "OperationsListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "AnalyticsOperationsOutput"),
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


class AnalyticsOperationsResource(rt.SyncResource):
    """operations"""

    @cached_property
    def with_raw_response(self) -> AnalyticsOperationsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AnalyticsOperationsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AnalyticsOperationsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AnalyticsOperationsResourceWithStreamingResponse(self)

    def get(
        self,
        *,
        operation_name: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AnalyticsOperation:
        """Show one analytics operation with its parameters.

        Args:
            operation_name: Analytics operation to show, by name.

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
                "operation_name": operation_name,
            },
        )

    def list(
        self,
        *,
        data_type: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AnalyticsOperationsOutput:
        """List the registered analytics operations.

        Without any member of the body, an empty one is sent.

        Args:
            data_type: Keep only operations for this kind of data.

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
                "data_type": data_type,
            },
        )


class AsyncAnalyticsOperationsResource(rt.AsyncResource):
    """operations"""

    @cached_property
    def with_raw_response(self) -> AsyncAnalyticsOperationsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncAnalyticsOperationsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncAnalyticsOperationsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncAnalyticsOperationsResourceWithStreamingResponse(self)

    async def get(
        self,
        *,
        operation_name: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AnalyticsOperation:
        """Show one analytics operation with its parameters.

        Args:
            operation_name: Analytics operation to show, by name.

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
                "operation_name": operation_name,
            },
        )

    async def list(
        self,
        *,
        data_type: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AnalyticsOperationsOutput:
        """List the registered analytics operations.

        Without any member of the body, an empty one is sent.

        Args:
            data_type: Keep only operations for this kind of data.

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
                "data_type": data_type,
            },
        )


class AnalyticsOperationsResourceWithRawResponse:
    """`AnalyticsOperationsResource` whose methods give the whole response."""

    def __init__(self, resource: AnalyticsOperationsResource) -> None:
        self.get = rt.raw(resource.get)
        self.list = rt.raw(resource.list)


class AnalyticsOperationsResourceWithStreamingResponse:
    """`AnalyticsOperationsResource` whose methods give the open response."""

    def __init__(self, resource: AnalyticsOperationsResource) -> None:
        self.get = rt.streamed(resource.get)
        self.list = rt.streamed(resource.list)


class AsyncAnalyticsOperationsResourceWithRawResponse:
    """`AsyncAnalyticsOperationsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncAnalyticsOperationsResource) -> None:
        self.get = rt.async_raw(resource.get)
        self.list = rt.async_raw(resource.list)


class AsyncAnalyticsOperationsResourceWithStreamingResponse:
    """`AsyncAnalyticsOperationsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncAnalyticsOperationsResource) -> None:
        self.get = rt.async_streamed(resource.get)
        self.list = rt.async_streamed(resource.list)
