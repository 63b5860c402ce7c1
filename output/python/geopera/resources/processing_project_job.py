"""project_job"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.processing_job import ProcessingJob

_get: rt.Lazy[ProcessingJob]
_get = rt.Lazy(
    lambda: rt.Operation(
        "processing.project_job.get",
        "POST",
        "/v1/op/processing.project_job.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProjectJobGetInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ProcessingJob"),
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


class ProcessingProjectJobResource(rt.SyncResource):
    """project_job"""

    @cached_property
    def with_raw_response(self) -> ProcessingProjectJobResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ProcessingProjectJobResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> ProcessingProjectJobResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ProcessingProjectJobResourceWithStreamingResponse(self)

    def get(
        self,
        *,
        job_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProcessingJob:
        """Show one processing job of a project.

        Args:
            job_id: Identifier of the job.

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
                "job_id": job_id,
            },
        )


class AsyncProcessingProjectJobResource(rt.AsyncResource):
    """project_job"""

    @cached_property
    def with_raw_response(self) -> AsyncProcessingProjectJobResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncProcessingProjectJobResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncProcessingProjectJobResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncProcessingProjectJobResourceWithStreamingResponse(self)

    async def get(
        self,
        *,
        job_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProcessingJob:
        """Show one processing job of a project.

        Args:
            job_id: Identifier of the job.

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
                "job_id": job_id,
            },
        )


class ProcessingProjectJobResourceWithRawResponse:
    """`ProcessingProjectJobResource` whose methods give the whole response."""

    def __init__(self, resource: ProcessingProjectJobResource) -> None:
        self.get = rt.raw(resource.get)


class ProcessingProjectJobResourceWithStreamingResponse:
    """`ProcessingProjectJobResource` whose methods give the open response."""

    def __init__(self, resource: ProcessingProjectJobResource) -> None:
        self.get = rt.streamed(resource.get)


class AsyncProcessingProjectJobResourceWithRawResponse:
    """`AsyncProcessingProjectJobResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncProcessingProjectJobResource) -> None:
        self.get = rt.async_raw(resource.get)


class AsyncProcessingProjectJobResourceWithStreamingResponse:
    """`AsyncProcessingProjectJobResource` whose methods give the open response."""

    def __init__(self, resource: AsyncProcessingProjectJobResource) -> None:
        self.get = rt.async_streamed(resource.get)
