"""Reports"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.report_output import ReportOutput

_generate: rt.Lazy[ReportOutput]
_generate = rt.Lazy(
    lambda: rt.Operation(
        "reports.generate",
        "POST",
        "/v1/op/reports.generate",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "dict[str, typing.Any] | None"),
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ReportOutput"),
            ),
            rt.Response(
                "400",
                rt.Content("application/problem+json", "json", "Problem"),
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


class ReportsResource(rt.SyncResource):
    """Documents made from data."""

    @cached_property
    def with_raw_response(self) -> ReportsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ReportsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReportsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ReportsResourceWithStreamingResponse(self)

    def generate(
        self,
        *,
        body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ReportOutput:
        """Generate a report and get a signed address for it.

        Takes the kind of report and what it is about.

        Args:
            body: Kind of report and its subject.

        Returns:
            The operation succeeded.

        Raises:
            BadRequestError: 400, The request makes no sense to the operation.
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _generate,
            options,
            body=body,
        )


class AsyncReportsResource(rt.AsyncResource):
    """Documents made from data."""

    @cached_property
    def with_raw_response(self) -> AsyncReportsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncReportsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncReportsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncReportsResourceWithStreamingResponse(self)

    async def generate(
        self,
        *,
        body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ReportOutput:
        """Generate a report and get a signed address for it.

        Takes the kind of report and what it is about.

        Args:
            body: Kind of report and its subject.

        Returns:
            The operation succeeded.

        Raises:
            BadRequestError: 400, The request makes no sense to the operation.
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _generate,
            options,
            body=body,
        )


class ReportsResourceWithRawResponse:
    """`ReportsResource` whose methods give the whole response."""

    def __init__(self, resource: ReportsResource) -> None:
        self.generate = rt.raw(resource.generate)


class ReportsResourceWithStreamingResponse:
    """`ReportsResource` whose methods give the open response."""

    def __init__(self, resource: ReportsResource) -> None:
        self.generate = rt.streamed(resource.generate)


class AsyncReportsResourceWithRawResponse:
    """`AsyncReportsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncReportsResource) -> None:
        self.generate = rt.async_raw(resource.generate)


class AsyncReportsResourceWithStreamingResponse:
    """`AsyncReportsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncReportsResource) -> None:
        self.generate = rt.async_streamed(resource.generate)
