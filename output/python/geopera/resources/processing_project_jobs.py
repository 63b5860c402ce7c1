"""project_jobs"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.processing_job import ProcessingJob

_list: rt.Lazy[rt.Page[ProcessingJob]]
_list = rt.Lazy(
    lambda: rt.Operation(
        "processing.project_jobs.list",
        "POST",
        "/v1/op/processing.project_jobs.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProjectJobsInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ProcessingJobsOutput"),
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
        pagination=rt.Pagination(
            "offset",
            items="/items",
            request="offset",
            limit="limit",
            total="/total",
            in_body=True,
        ),
    ),
)


class ProcessingProjectJobsResource(rt.SyncResource):
    """project_jobs"""

    @cached_property
    def with_raw_response(self) -> ProcessingProjectJobsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ProcessingProjectJobsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> ProcessingProjectJobsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ProcessingProjectJobsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        project_id: str,
        status: str | rt.Omit | None = rt.omit,
        job_type_name: str | rt.Omit | None = rt.omit,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[ProcessingJob]:
        """List the processing jobs of a project.

        Args:
            project_id: Identifier of the project.
            status: Keep only entries with this status.
            job_type_name: Keep only jobs of this type.
            limit: Largest number of results to return.
                Limits: at least 1.
                Default: 50.
            offset: Number of results to skip.
                Limits: at least 0.
                Default: 0.

        Returns:
            The first page; iterating over it goes on through all later pages.

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
                "project_id": project_id,
                "status": status,
                "job_type_name": job_type_name,
                "limit": limit,
                "offset": offset,
            },
        )


class AsyncProcessingProjectJobsResource(rt.AsyncResource):
    """project_jobs"""

    @cached_property
    def with_raw_response(self) -> AsyncProcessingProjectJobsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncProcessingProjectJobsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncProcessingProjectJobsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncProcessingProjectJobsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        project_id: str,
        status: str | rt.Omit | None = rt.omit,
        job_type_name: str | rt.Omit | None = rt.omit,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[ProcessingJob]:
        """List the processing jobs of a project.

        Args:
            project_id: Identifier of the project.
            status: Keep only entries with this status.
            job_type_name: Keep only jobs of this type.
            limit: Largest number of results to return.
                Limits: at least 1.
                Default: 50.
            offset: Number of results to skip.
                Limits: at least 0.
                Default: 0.

        Returns:
            The first page; iterating over it goes on through all later pages.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._list(
            _list,
            options,
            body={
                "project_id": project_id,
                "status": status,
                "job_type_name": job_type_name,
                "limit": limit,
                "offset": offset,
            },
        )


class ProcessingProjectJobsResourceWithRawResponse:
    """`ProcessingProjectJobsResource` whose methods give the whole response."""

    def __init__(self, resource: ProcessingProjectJobsResource) -> None:
        self.list = rt.raw(resource.list)


class ProcessingProjectJobsResourceWithStreamingResponse:
    """`ProcessingProjectJobsResource` whose methods give the open response."""

    def __init__(self, resource: ProcessingProjectJobsResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncProcessingProjectJobsResourceWithRawResponse:
    """`AsyncProcessingProjectJobsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncProcessingProjectJobsResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncProcessingProjectJobsResourceWithStreamingResponse:
    """`AsyncProcessingProjectJobsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncProcessingProjectJobsResource) -> None:
        self.list = rt.async_streamed(resource.list)
