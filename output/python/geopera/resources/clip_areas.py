"""areas"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.clip_areas_output import ClipAreasOutput

_list: rt.Lazy[ClipAreasOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "clip.areas.list",
        "POST",
        "/v1/op/clip.areas.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "Empty"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ClipAreasOutput"),
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


class ClipAreasResource(rt.SyncResource):
    """areas"""

    @cached_property
    def with_raw_response(self) -> ClipAreasResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ClipAreasResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClipAreasResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ClipAreasResourceWithStreamingResponse(self)

    def list(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ClipAreasOutput:
        """List areas that can be clipped from.

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
            body={},
        )


class AsyncClipAreasResource(rt.AsyncResource):
    """areas"""

    @cached_property
    def with_raw_response(self) -> AsyncClipAreasResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncClipAreasResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClipAreasResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncClipAreasResourceWithStreamingResponse(self)

    async def list(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ClipAreasOutput:
        """List areas that can be clipped from.

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
            body={},
        )


class ClipAreasResourceWithRawResponse:
    """`ClipAreasResource` whose methods give the whole response."""

    def __init__(self, resource: ClipAreasResource) -> None:
        self.list = rt.raw(resource.list)


class ClipAreasResourceWithStreamingResponse:
    """`ClipAreasResource` whose methods give the open response."""

    def __init__(self, resource: ClipAreasResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncClipAreasResourceWithRawResponse:
    """`AsyncClipAreasResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncClipAreasResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncClipAreasResourceWithStreamingResponse:
    """`AsyncClipAreasResource` whose methods give the open response."""

    def __init__(self, resource: AsyncClipAreasResource) -> None:
        self.list = rt.async_streamed(resource.list)
