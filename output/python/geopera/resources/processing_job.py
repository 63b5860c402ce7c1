"""job"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.job_delete_output import JobDeleteOutput
    from ..models.job_register_output import JobRegisterOutput
    from ..models.processing_job import ProcessingJob
    from ..models.tile_info import TileInfo

_delete: rt.Lazy[JobDeleteOutput]
_delete = rt.Lazy(
    lambda: rt.Operation(
        "processing.job.delete",
        "POST",
        "/v1/op/processing.job.delete",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProcessingJobInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "JobDeleteOutput"),
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

_get: rt.Lazy[ProcessingJob]
_get = rt.Lazy(
    lambda: rt.Operation(
        "processing.job.get",
        "POST",
        "/v1/op/processing.job.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "JobGetInput"),
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

_register: rt.Lazy[JobRegisterOutput]
_register = rt.Lazy(
    lambda: rt.Operation(
        "processing.job.register",
        "POST",
        "/v1/op/processing.job.register",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "JobRegisterInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "JobRegisterOutput"),
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
        "processing.job.tile_info",
        "POST",
        "/v1/op/processing.job.tile_info",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProcessingJobInput"),
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


class ProcessingJobResource(rt.SyncResource):
    """job"""

    @cached_property
    def with_raw_response(self) -> ProcessingJobResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ProcessingJobResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ProcessingJobResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ProcessingJobResourceWithStreamingResponse(self)

    def delete(
        self,
        *,
        job_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> JobDeleteOutput:
        """Discard a processing job together with what it produced.

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

    def get(
        self,
        *,
        job_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProcessingJob:
        """Show one run of a process; poll it until its status is final.

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

    def register(
        self,
        *,
        job_id: str,
        outputs: typing.Sequence[object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> JobRegisterOutput:
        """Turn the outputs of a job into items.

        Args:
            job_id: Identifier of the job.
            outputs: Outputs of the job to register as items; all of them when absent.

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
            _register,
            options,
            body={
                "job_id": job_id,
                "outputs": outputs,
            },
        )

    def tile_info(
        self,
        *,
        job_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TileInfo:
        """Describe how to draw the result of a job.

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


class AsyncProcessingJobResource(rt.AsyncResource):
    """job"""

    @cached_property
    def with_raw_response(self) -> AsyncProcessingJobResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncProcessingJobResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncProcessingJobResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncProcessingJobResourceWithStreamingResponse(self)

    async def delete(
        self,
        *,
        job_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> JobDeleteOutput:
        """Discard a processing job together with what it produced.

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

    async def get(
        self,
        *,
        job_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProcessingJob:
        """Show one run of a process; poll it until its status is final.

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

    async def register(
        self,
        *,
        job_id: str,
        outputs: typing.Sequence[object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> JobRegisterOutput:
        """Turn the outputs of a job into items.

        Args:
            job_id: Identifier of the job.
            outputs: Outputs of the job to register as items; all of them when absent.

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
            _register,
            options,
            body={
                "job_id": job_id,
                "outputs": outputs,
            },
        )

    async def tile_info(
        self,
        *,
        job_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TileInfo:
        """Describe how to draw the result of a job.

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


class ProcessingJobResourceWithRawResponse:
    """`ProcessingJobResource` whose methods give the whole response."""

    def __init__(self, resource: ProcessingJobResource) -> None:
        self.delete = rt.raw(resource.delete)
        self.get = rt.raw(resource.get)
        self.register = rt.raw(resource.register)
        self.tile_info = rt.raw(resource.tile_info)


class ProcessingJobResourceWithStreamingResponse:
    """`ProcessingJobResource` whose methods give the open response."""

    def __init__(self, resource: ProcessingJobResource) -> None:
        self.delete = rt.streamed(resource.delete)
        self.get = rt.streamed(resource.get)
        self.register = rt.streamed(resource.register)
        self.tile_info = rt.streamed(resource.tile_info)


class AsyncProcessingJobResourceWithRawResponse:
    """`AsyncProcessingJobResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncProcessingJobResource) -> None:
        self.delete = rt.async_raw(resource.delete)
        self.get = rt.async_raw(resource.get)
        self.register = rt.async_raw(resource.register)
        self.tile_info = rt.async_raw(resource.tile_info)


class AsyncProcessingJobResourceWithStreamingResponse:
    """`AsyncProcessingJobResource` whose methods give the open response."""

    def __init__(self, resource: AsyncProcessingJobResource) -> None:
        self.delete = rt.async_streamed(resource.delete)
        self.get = rt.async_streamed(resource.get)
        self.register = rt.async_streamed(resource.register)
        self.tile_info = rt.async_streamed(resource.tile_info)
