"""Processing"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.process_execute_output import ProcessExecuteOutput
    from ..models.processing_dispatch_output import ProcessingDispatchOutput
    from ..models.processing_job import ProcessingJob
    from .processing_catalog import (
        AsyncProcessingCatalogResource,
        ProcessingCatalogResource,
    )
    from .processing_job import AsyncProcessingJobResource, ProcessingJobResource
    from .processing_job_types import (
        AsyncProcessingJobTypesResource,
        ProcessingJobTypesResource,
    )
    from .processing_jobs import AsyncProcessingJobsResource, ProcessingJobsResource
    from .processing_project_job import (
        AsyncProcessingProjectJobResource,
        ProcessingProjectJobResource,
    )
    from .processing_project_jobs import (
        AsyncProcessingProjectJobsResource,
        ProcessingProjectJobsResource,
    )

_create: rt.Lazy[ProcessingJob]
_create = rt.Lazy(
    lambda: rt.Operation(
        "processing.create",
        "POST",
        "/v1/op/processing.create",
        parameters=[
            rt.Parameter("Idempotency-Key", "header"),
        ],
        body=rt.RequestBody(
            rt.Content("application/json", "json", "dict[str, typing.Any] | None"),
        ),
        responses=[
            rt.Response(
                "201",
                rt.Content("application/json", "json", "ProcessingJob"),
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
                "402",
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
                "409",
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
        idempotency_header="Idempotency-Key",
    ),
)

_create_and_dispatch: rt.Lazy[ProcessingDispatchOutput]
_create_and_dispatch = rt.Lazy(
    lambda: rt.Operation(
        "processing.create_and_dispatch",
        "POST",
        "/v1/op/processing.create_and_dispatch",
        parameters=[
            rt.Parameter("Idempotency-Key", "header"),
        ],
        body=rt.RequestBody(
            rt.Content("application/json", "json", "dict[str, typing.Any] | None"),
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ProcessingDispatchOutput"),
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
                "402",
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
                "409",
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
        idempotency_header="Idempotency-Key",
    ),
)

_dispatch: rt.Lazy[ProcessingDispatchOutput]
_dispatch = rt.Lazy(
    lambda: rt.Operation(
        "processing.dispatch",
        "POST",
        "/v1/op/processing.dispatch",
        parameters=[
            rt.Parameter("Idempotency-Key", "header"),
        ],
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProcessingDispatchInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ProcessingDispatchOutput"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "402",
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
                "409",
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
        idempotency_header="Idempotency-Key",
    ),
)

_execute: rt.Lazy[ProcessExecuteOutput]
_execute = rt.Lazy(
    lambda: rt.Operation(
        "processing.execute",
        "POST",
        "/v1/op/processing.execute",
        parameters=[
            rt.Parameter("Idempotency-Key", "header"),
        ],
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProcessExecuteInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ProcessExecuteOutput"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "402",
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
                "409",
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
        idempotency_header="Idempotency-Key",
    ),
)


class ProcessingResource(rt.SyncResource):
    """Jobs that compute new data from imagery."""

    @cached_property
    def with_raw_response(self) -> ProcessingResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ProcessingResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ProcessingResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ProcessingResourceWithStreamingResponse(self)

    @cached_property
    def catalog(self) -> ProcessingCatalogResource:
        """Catalog & search"""
        from .processing_catalog import ProcessingCatalogResource

        return ProcessingCatalogResource(self._client)

    @cached_property
    def job(self) -> ProcessingJobResource:
        """job"""
        from .processing_job import ProcessingJobResource

        return ProcessingJobResource(self._client)

    @cached_property
    def job_types(self) -> ProcessingJobTypesResource:
        """job_types"""
        from .processing_job_types import ProcessingJobTypesResource

        return ProcessingJobTypesResource(self._client)

    @cached_property
    def jobs(self) -> ProcessingJobsResource:
        """jobs"""
        from .processing_jobs import ProcessingJobsResource

        return ProcessingJobsResource(self._client)

    @cached_property
    def project_job(self) -> ProcessingProjectJobResource:
        """project_job"""
        from .processing_project_job import ProcessingProjectJobResource

        return ProcessingProjectJobResource(self._client)

    @cached_property
    def project_jobs(self) -> ProcessingProjectJobsResource:
        """project_jobs"""
        from .processing_project_jobs import ProcessingProjectJobsResource

        return ProcessingProjectJobsResource(self._client)

    def create(
        self,
        *,
        body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProcessingJob:
        """Create a processing job without starting it.

        Takes the type of the job, the project and the parameters of the job type. Start
        it with `processing.dispatch`.

        Args:
            body: Type of the job, project and parameters.

        Returns:
            The resource was created.

        Raises:
            BadRequestError: 400, The request makes no sense to the operation.
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PaymentRequiredError: 402, Credits, card or quota do not cover the request.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            ConflictError: 409, The request contradicts the present state, or a key was
                reused.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _create,
            options,
            body=body,
        )

    def create_and_dispatch(
        self,
        *,
        body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProcessingDispatchOutput:
        """Create a processing job and start it.

        The same as `processing.create` followed by `processing.dispatch`.

        Args:
            body: Type of the job, project and parameters.

        Returns:
            The operation succeeded.

        Raises:
            BadRequestError: 400, The request makes no sense to the operation.
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PaymentRequiredError: 402, Credits, card or quota do not cover the request.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            ConflictError: 409, The request contradicts the present state, or a key was
                reused.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _create_and_dispatch,
            options,
            body=body,
        )

    def dispatch(
        self,
        *,
        job_id: str,
        version: str | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProcessingDispatchOutput:
        """Start a processing job that was created before.

        Args:
            job_id: Identifier of the job.
            version: Version of the job description.
                Default: "1.0".

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PaymentRequiredError: 402, Credits, card or quota do not cover the request.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            ConflictError: 409, The request contradicts the present state, or a key was
                reused.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _dispatch,
            options,
            body={
                "job_id": job_id,
                "version": version,
            },
        )

    def execute(
        self,
        *,
        process_id: str,
        workspace_id: str,
        inputs: typing.Mapping[str, object] | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProcessExecuteOutput:
        """Run a process from the catalog.

        Answers at once with a job; poll `processing.job.get` until its status is final.

        Args:
            process_id: Identifier of the process.
            workspace_id: Identifier of the workspace.
            inputs: Input values, keyed by the names in the process description.
                Default: {}.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PaymentRequiredError: 402, Credits, card or quota do not cover the request.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            ConflictError: 409, The request contradicts the present state, or a key was
                reused.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _execute,
            options,
            body={
                "process_id": process_id,
                "workspaceId": workspace_id,
                "inputs": inputs,
            },
        )


class AsyncProcessingResource(rt.AsyncResource):
    """Jobs that compute new data from imagery."""

    @cached_property
    def with_raw_response(self) -> AsyncProcessingResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncProcessingResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncProcessingResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncProcessingResourceWithStreamingResponse(self)

    @cached_property
    def catalog(self) -> AsyncProcessingCatalogResource:
        """Catalog & search"""
        from .processing_catalog import AsyncProcessingCatalogResource

        return AsyncProcessingCatalogResource(self._client)

    @cached_property
    def job(self) -> AsyncProcessingJobResource:
        """job"""
        from .processing_job import AsyncProcessingJobResource

        return AsyncProcessingJobResource(self._client)

    @cached_property
    def job_types(self) -> AsyncProcessingJobTypesResource:
        """job_types"""
        from .processing_job_types import AsyncProcessingJobTypesResource

        return AsyncProcessingJobTypesResource(self._client)

    @cached_property
    def jobs(self) -> AsyncProcessingJobsResource:
        """jobs"""
        from .processing_jobs import AsyncProcessingJobsResource

        return AsyncProcessingJobsResource(self._client)

    @cached_property
    def project_job(self) -> AsyncProcessingProjectJobResource:
        """project_job"""
        from .processing_project_job import AsyncProcessingProjectJobResource

        return AsyncProcessingProjectJobResource(self._client)

    @cached_property
    def project_jobs(self) -> AsyncProcessingProjectJobsResource:
        """project_jobs"""
        from .processing_project_jobs import AsyncProcessingProjectJobsResource

        return AsyncProcessingProjectJobsResource(self._client)

    async def create(
        self,
        *,
        body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProcessingJob:
        """Create a processing job without starting it.

        Takes the type of the job, the project and the parameters of the job type. Start
        it with `processing.dispatch`.

        Args:
            body: Type of the job, project and parameters.

        Returns:
            The resource was created.

        Raises:
            BadRequestError: 400, The request makes no sense to the operation.
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PaymentRequiredError: 402, Credits, card or quota do not cover the request.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            ConflictError: 409, The request contradicts the present state, or a key was
                reused.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _create,
            options,
            body=body,
        )

    async def create_and_dispatch(
        self,
        *,
        body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProcessingDispatchOutput:
        """Create a processing job and start it.

        The same as `processing.create` followed by `processing.dispatch`.

        Args:
            body: Type of the job, project and parameters.

        Returns:
            The operation succeeded.

        Raises:
            BadRequestError: 400, The request makes no sense to the operation.
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PaymentRequiredError: 402, Credits, card or quota do not cover the request.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            ConflictError: 409, The request contradicts the present state, or a key was
                reused.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _create_and_dispatch,
            options,
            body=body,
        )

    async def dispatch(
        self,
        *,
        job_id: str,
        version: str | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProcessingDispatchOutput:
        """Start a processing job that was created before.

        Args:
            job_id: Identifier of the job.
            version: Version of the job description.
                Default: "1.0".

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PaymentRequiredError: 402, Credits, card or quota do not cover the request.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            ConflictError: 409, The request contradicts the present state, or a key was
                reused.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _dispatch,
            options,
            body={
                "job_id": job_id,
                "version": version,
            },
        )

    async def execute(
        self,
        *,
        process_id: str,
        workspace_id: str,
        inputs: typing.Mapping[str, object] | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProcessExecuteOutput:
        """Run a process from the catalog.

        Answers at once with a job; poll `processing.job.get` until its status is final.

        Args:
            process_id: Identifier of the process.
            workspace_id: Identifier of the workspace.
            inputs: Input values, keyed by the names in the process description.
                Default: {}.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PaymentRequiredError: 402, Credits, card or quota do not cover the request.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            ConflictError: 409, The request contradicts the present state, or a key was
                reused.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _execute,
            options,
            body={
                "process_id": process_id,
                "workspaceId": workspace_id,
                "inputs": inputs,
            },
        )


class ProcessingResourceWithRawResponse:
    """`ProcessingResource` whose methods give the whole response."""

    def __init__(self, resource: ProcessingResource) -> None:
        self.create = rt.raw(resource.create)
        self.create_and_dispatch = rt.raw(resource.create_and_dispatch)
        self.dispatch = rt.raw(resource.dispatch)
        self.execute = rt.raw(resource.execute)


class ProcessingResourceWithStreamingResponse:
    """`ProcessingResource` whose methods give the open response."""

    def __init__(self, resource: ProcessingResource) -> None:
        self.create = rt.streamed(resource.create)
        self.create_and_dispatch = rt.streamed(resource.create_and_dispatch)
        self.dispatch = rt.streamed(resource.dispatch)
        self.execute = rt.streamed(resource.execute)


class AsyncProcessingResourceWithRawResponse:
    """`AsyncProcessingResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncProcessingResource) -> None:
        self.create = rt.async_raw(resource.create)
        self.create_and_dispatch = rt.async_raw(resource.create_and_dispatch)
        self.dispatch = rt.async_raw(resource.dispatch)
        self.execute = rt.async_raw(resource.execute)


class AsyncProcessingResourceWithStreamingResponse:
    """`AsyncProcessingResource` whose methods give the open response."""

    def __init__(self, resource: AsyncProcessingResource) -> None:
        self.create = rt.async_streamed(resource.create)
        self.create_and_dispatch = rt.async_streamed(resource.create_and_dispatch)
        self.dispatch = rt.async_streamed(resource.dispatch)
        self.execute = rt.async_streamed(resource.execute)
