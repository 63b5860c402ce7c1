"""job"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.clip_download_output import ClipDownloadOutput
    from ..models.clip_downloads_output import ClipDownloadsOutput
    from ..models.clip_job import ClipJob
    from ..models.clip_job_delete_output import ClipJobDeleteOutput
    from ..models.tile_info import TileInfo

_delete: rt.Lazy[ClipJobDeleteOutput]
_delete = rt.Lazy(
    lambda: rt.Operation(
        "clip.job.delete",
        "POST",
        "/v1/op/clip.job.delete",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ClipJobDeleteInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ClipJobDeleteOutput"),
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

_download: rt.Lazy[ClipDownloadOutput]
_download = rt.Lazy(
    lambda: rt.Operation(
        "clip.job.download",
        "POST",
        "/v1/op/clip.job.download",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ClipDownloadInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ClipDownloadOutput"),
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

_downloads: rt.Lazy[ClipDownloadsOutput]
_downloads = rt.Lazy(
    lambda: rt.Operation(
        "clip.job.downloads",
        "POST",
        "/v1/op/clip.job.downloads",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ClipJobInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ClipDownloadsOutput"),
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

_get: rt.Lazy[ClipJob]
_get = rt.Lazy(
    lambda: rt.Operation(
        "clip.job.get",
        "POST",
        "/v1/op/clip.job.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ClipJobInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ClipJob"),
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

_tile_info: rt.Lazy[TileInfo]
_tile_info = rt.Lazy(
    lambda: rt.Operation(
        "clip.job.tile_info",
        "POST",
        "/v1/op/clip.job.tile_info",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ClipJobInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "TileInfo"),
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


class ClipJobResource(rt.SyncResource):
    """job"""

    @cached_property
    def with_raw_response(self) -> ClipJobResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ClipJobResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClipJobResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ClipJobResourceWithStreamingResponse(self)

    def delete(
        self,
        *,
        job_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ClipJobDeleteOutput:
        """Discard a clip job together with what it produced.

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
            _delete,
            options,
            body={
                "job_id": job_id,
            },
        )

    def download(
        self,
        *,
        job_id: str,
        mosaic_type: str,
        user_agent: str | rt.Omit | None = rt.omit,
        requester_ip: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ClipDownloadOutput:
        """Get a signed address for a clipped mosaic.

        Args:
            job_id: Identifier of the job.
            mosaic_type: Name of the mosaic to download.
            user_agent: Browser of the person who downloads, for the audit log.
            requester_ip: Network address of the person who downloads, for the audit
                log.

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
            _download,
            options,
            body={
                "job_id": job_id,
                "mosaic_type": mosaic_type,
                "user_agent": user_agent,
                "requester_ip": requester_ip,
            },
        )

    def downloads(
        self,
        *,
        job_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ClipDownloadsOutput:
        """List who downloaded the results of a clip job.

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
            _downloads,
            options,
            body={
                "job_id": job_id,
            },
        )

    def get(
        self,
        *,
        job_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ClipJob:
        """Show one clip job; poll it until its status is final.

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

    def tile_info(
        self,
        *,
        job_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TileInfo:
        """Describe how to draw the result of a clip job.

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
            _tile_info,
            options,
            body={
                "job_id": job_id,
            },
        )


class AsyncClipJobResource(rt.AsyncResource):
    """job"""

    @cached_property
    def with_raw_response(self) -> AsyncClipJobResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncClipJobResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClipJobResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncClipJobResourceWithStreamingResponse(self)

    async def delete(
        self,
        *,
        job_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ClipJobDeleteOutput:
        """Discard a clip job together with what it produced.

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
            _delete,
            options,
            body={
                "job_id": job_id,
            },
        )

    async def download(
        self,
        *,
        job_id: str,
        mosaic_type: str,
        user_agent: str | rt.Omit | None = rt.omit,
        requester_ip: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ClipDownloadOutput:
        """Get a signed address for a clipped mosaic.

        Args:
            job_id: Identifier of the job.
            mosaic_type: Name of the mosaic to download.
            user_agent: Browser of the person who downloads, for the audit log.
            requester_ip: Network address of the person who downloads, for the audit
                log.

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
            _download,
            options,
            body={
                "job_id": job_id,
                "mosaic_type": mosaic_type,
                "user_agent": user_agent,
                "requester_ip": requester_ip,
            },
        )

    async def downloads(
        self,
        *,
        job_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ClipDownloadsOutput:
        """List who downloaded the results of a clip job.

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
            _downloads,
            options,
            body={
                "job_id": job_id,
            },
        )

    async def get(
        self,
        *,
        job_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ClipJob:
        """Show one clip job; poll it until its status is final.

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

    async def tile_info(
        self,
        *,
        job_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TileInfo:
        """Describe how to draw the result of a clip job.

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
            _tile_info,
            options,
            body={
                "job_id": job_id,
            },
        )


class ClipJobResourceWithRawResponse:
    """`ClipJobResource` whose methods give the whole response."""

    def __init__(self, resource: ClipJobResource) -> None:
        self.delete = rt.raw(resource.delete)
        self.download = rt.raw(resource.download)
        self.downloads = rt.raw(resource.downloads)
        self.get = rt.raw(resource.get)
        self.tile_info = rt.raw(resource.tile_info)


class ClipJobResourceWithStreamingResponse:
    """`ClipJobResource` whose methods give the open response."""

    def __init__(self, resource: ClipJobResource) -> None:
        self.delete = rt.streamed(resource.delete)
        self.download = rt.streamed(resource.download)
        self.downloads = rt.streamed(resource.downloads)
        self.get = rt.streamed(resource.get)
        self.tile_info = rt.streamed(resource.tile_info)


class AsyncClipJobResourceWithRawResponse:
    """`AsyncClipJobResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncClipJobResource) -> None:
        self.delete = rt.async_raw(resource.delete)
        self.download = rt.async_raw(resource.download)
        self.downloads = rt.async_raw(resource.downloads)
        self.get = rt.async_raw(resource.get)
        self.tile_info = rt.async_raw(resource.tile_info)


class AsyncClipJobResourceWithStreamingResponse:
    """`AsyncClipJobResource` whose methods give the open response."""

    def __init__(self, resource: AsyncClipJobResource) -> None:
        self.delete = rt.async_streamed(resource.delete)
        self.download = rt.async_streamed(resource.download)
        self.downloads = rt.async_streamed(resource.downloads)
        self.get = rt.async_streamed(resource.get)
        self.tile_info = rt.async_streamed(resource.tile_info)
