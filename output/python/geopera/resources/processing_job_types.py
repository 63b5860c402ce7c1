"""job_types"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.job_types_output import JobTypesOutput

_list: rt.Lazy[JobTypesOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "processing.job_types.list",
        "POST",
        "/v1/op/processing.job_types.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "JobTypesInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "JobTypesOutput"),
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


class ProcessingJobTypesResource(rt.SyncResource):
    """job_types"""

    @cached_property
    def with_raw_response(self) -> ProcessingJobTypesResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ProcessingJobTypesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> ProcessingJobTypesResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ProcessingJobTypesResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        category: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> JobTypesOutput:
        """List types of processing jobs.

        Without any member of the body, an empty one is sent.

        Args:
            category: Category to file it under; as a filter, keep only this category.

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
                "category": category,
            },
        )


class AsyncProcessingJobTypesResource(rt.AsyncResource):
    """job_types"""

    @cached_property
    def with_raw_response(self) -> AsyncProcessingJobTypesResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncProcessingJobTypesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncProcessingJobTypesResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncProcessingJobTypesResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        category: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> JobTypesOutput:
        """List types of processing jobs.

        Without any member of the body, an empty one is sent.

        Args:
            category: Category to file it under; as a filter, keep only this category.

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
                "category": category,
            },
        )


class ProcessingJobTypesResourceWithRawResponse:
    """`ProcessingJobTypesResource` whose methods give the whole response."""

    def __init__(self, resource: ProcessingJobTypesResource) -> None:
        self.list = rt.raw(resource.list)


class ProcessingJobTypesResourceWithStreamingResponse:
    """`ProcessingJobTypesResource` whose methods give the open response."""

    def __init__(self, resource: ProcessingJobTypesResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncProcessingJobTypesResourceWithRawResponse:
    """`AsyncProcessingJobTypesResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncProcessingJobTypesResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncProcessingJobTypesResourceWithStreamingResponse:
    """`AsyncProcessingJobTypesResource` whose methods give the open response."""

    def __init__(self, resource: AsyncProcessingJobTypesResource) -> None:
        self.list = rt.async_streamed(resource.list)
