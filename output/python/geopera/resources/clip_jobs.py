"""jobs"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.clip_job import ClipJob

_list: rt.Lazy[rt.Page[ClipJob]]
_list = rt.Lazy(
    lambda: rt.Operation(
        "clip.jobs.list",
        "POST",
        "/v1/op/clip.jobs.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ClipJobsListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ClipJobsOutput"),
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


class ClipJobsResource(rt.SyncResource):
    """jobs"""

    @cached_property
    def with_raw_response(self) -> ClipJobsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ClipJobsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClipJobsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ClipJobsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        status: str | rt.Omit | None = rt.omit,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[ClipJob]:
        """List what an organization had clipped.

        Args:
            organization_id: Identifier of the organization.
            status: Keep only entries with this status.
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
                "organization_id": organization_id,
                "status": status,
                "limit": limit,
                "offset": offset,
            },
        )


class AsyncClipJobsResource(rt.AsyncResource):
    """jobs"""

    @cached_property
    def with_raw_response(self) -> AsyncClipJobsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncClipJobsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClipJobsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncClipJobsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        organization_id: str,
        status: str | rt.Omit | None = rt.omit,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[ClipJob]:
        """List what an organization had clipped.

        Args:
            organization_id: Identifier of the organization.
            status: Keep only entries with this status.
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
                "organization_id": organization_id,
                "status": status,
                "limit": limit,
                "offset": offset,
            },
        )


class ClipJobsResourceWithRawResponse:
    """`ClipJobsResource` whose methods give the whole response."""

    def __init__(self, resource: ClipJobsResource) -> None:
        self.list = rt.raw(resource.list)


class ClipJobsResourceWithStreamingResponse:
    """`ClipJobsResource` whose methods give the open response."""

    def __init__(self, resource: ClipJobsResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncClipJobsResourceWithRawResponse:
    """`AsyncClipJobsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncClipJobsResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncClipJobsResourceWithStreamingResponse:
    """`AsyncClipJobsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncClipJobsResource) -> None:
        self.list = rt.async_streamed(resource.list)
