"""jobs"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.processing_job import ProcessingJob

_list: rt.Lazy[rt.Page[ProcessingJob]]
_list = rt.Lazy(
    lambda: rt.Operation(
        "processing.jobs.list",
        "POST",
        "/v1/op/processing.jobs.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "JobsListInput"),
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
            "page",
            items="/items",
            request="page",
            limit="limit",
            total="/total",
            in_body=True,
        ),
    ),
)


class ProcessingJobsResource(rt.SyncResource):
    """jobs"""

    @cached_property
    def with_raw_response(self) -> ProcessingJobsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ProcessingJobsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ProcessingJobsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ProcessingJobsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        workspace_id: str | rt.Omit | None = rt.omit,
        process_id: str | rt.Omit | None = rt.omit,
        status: str | rt.Omit | None = rt.omit,
        ids: str | rt.Omit | None = rt.omit,
        page: int | rt.Omit = rt.omit,
        limit: int | rt.Omit = rt.omit,
        sort: str | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[ProcessingJob]:
        """List runs of processes.

        Without any member of the body, an empty one is sent.

        Args:
            workspace_id: Keep only jobs of this workspace.
            process_id: Keep only jobs of this process.
            status: Keep only entries with this status.
            ids: Comma-separated job identifiers to keep.
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
            limit: Number of results per page.
                Limits: at least 1.
                Default: 20.
            sort: Field to sort by and direction, separated by a comma.
                Default: "created,desc".

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
                "workspaceId": workspace_id,
                "processId": process_id,
                "status": status,
                "ids": ids,
                "page": page,
                "limit": limit,
                "sort": sort,
            },
        )


class AsyncProcessingJobsResource(rt.AsyncResource):
    """jobs"""

    @cached_property
    def with_raw_response(self) -> AsyncProcessingJobsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncProcessingJobsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncProcessingJobsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncProcessingJobsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        workspace_id: str | rt.Omit | None = rt.omit,
        process_id: str | rt.Omit | None = rt.omit,
        status: str | rt.Omit | None = rt.omit,
        ids: str | rt.Omit | None = rt.omit,
        page: int | rt.Omit = rt.omit,
        limit: int | rt.Omit = rt.omit,
        sort: str | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[ProcessingJob]:
        """List runs of processes.

        Without any member of the body, an empty one is sent.

        Args:
            workspace_id: Keep only jobs of this workspace.
            process_id: Keep only jobs of this process.
            status: Keep only entries with this status.
            ids: Comma-separated job identifiers to keep.
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
            limit: Number of results per page.
                Limits: at least 1.
                Default: 20.
            sort: Field to sort by and direction, separated by a comma.
                Default: "created,desc".

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
                "workspaceId": workspace_id,
                "processId": process_id,
                "status": status,
                "ids": ids,
                "page": page,
                "limit": limit,
                "sort": sort,
            },
        )


class ProcessingJobsResourceWithRawResponse:
    """`ProcessingJobsResource` whose methods give the whole response."""

    def __init__(self, resource: ProcessingJobsResource) -> None:
        self.list = rt.raw(resource.list)


class ProcessingJobsResourceWithStreamingResponse:
    """`ProcessingJobsResource` whose methods give the open response."""

    def __init__(self, resource: ProcessingJobsResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncProcessingJobsResourceWithRawResponse:
    """`AsyncProcessingJobsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncProcessingJobsResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncProcessingJobsResourceWithStreamingResponse:
    """`AsyncProcessingJobsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncProcessingJobsResource) -> None:
        self.list = rt.async_streamed(resource.list)
