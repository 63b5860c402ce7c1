"""area"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.clip_area_metadata import ClipAreaMetadata
    from ..models.clip_mosaics_output import ClipMosaicsOutput

_metadata: rt.Lazy[ClipAreaMetadata]
_metadata = rt.Lazy(
    lambda: rt.Operation(
        "clip.area.metadata",
        "POST",
        "/v1/op/clip.area.metadata",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "Area"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ClipAreaMetadata"),
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

_mosaics: rt.Lazy[ClipMosaicsOutput]
_mosaics = rt.Lazy(
    lambda: rt.Operation(
        "clip.area.mosaics",
        "POST",
        "/v1/op/clip.area.mosaics",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "Area"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ClipMosaicsOutput"),
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


class ClipAreaResource(rt.SyncResource):
    """area"""

    @cached_property
    def with_raw_response(self) -> ClipAreaResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ClipAreaResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClipAreaResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ClipAreaResourceWithStreamingResponse(self)

    def metadata(
        self,
        *,
        area: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ClipAreaMetadata:
        """Describe a clipping area.

        Args:
            area: Name of a published clipping area.

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
            _metadata,
            options,
            body={
                "area": area,
            },
        )

    def mosaics(
        self,
        *,
        area: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ClipMosaicsOutput:
        """List the mosaics of a clipping area with their prices.

        Args:
            area: Name of a published clipping area.

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
            _mosaics,
            options,
            body={
                "area": area,
            },
        )


class AsyncClipAreaResource(rt.AsyncResource):
    """area"""

    @cached_property
    def with_raw_response(self) -> AsyncClipAreaResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncClipAreaResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClipAreaResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncClipAreaResourceWithStreamingResponse(self)

    async def metadata(
        self,
        *,
        area: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ClipAreaMetadata:
        """Describe a clipping area.

        Args:
            area: Name of a published clipping area.

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
            _metadata,
            options,
            body={
                "area": area,
            },
        )

    async def mosaics(
        self,
        *,
        area: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ClipMosaicsOutput:
        """List the mosaics of a clipping area with their prices.

        Args:
            area: Name of a published clipping area.

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
            _mosaics,
            options,
            body={
                "area": area,
            },
        )


class ClipAreaResourceWithRawResponse:
    """`ClipAreaResource` whose methods give the whole response."""

    def __init__(self, resource: ClipAreaResource) -> None:
        self.metadata = rt.raw(resource.metadata)
        self.mosaics = rt.raw(resource.mosaics)


class ClipAreaResourceWithStreamingResponse:
    """`ClipAreaResource` whose methods give the open response."""

    def __init__(self, resource: ClipAreaResource) -> None:
        self.metadata = rt.streamed(resource.metadata)
        self.mosaics = rt.streamed(resource.mosaics)


class AsyncClipAreaResourceWithRawResponse:
    """`AsyncClipAreaResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncClipAreaResource) -> None:
        self.metadata = rt.async_raw(resource.metadata)
        self.mosaics = rt.async_raw(resource.mosaics)


class AsyncClipAreaResourceWithStreamingResponse:
    """`AsyncClipAreaResource` whose methods give the open response."""

    def __init__(self, resource: AsyncClipAreaResource) -> None:
        self.metadata = rt.async_streamed(resource.metadata)
        self.mosaics = rt.async_streamed(resource.mosaics)
