"""Catalog & search"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.process import Process
    from ..models.process_estimate_output import ProcessEstimateOutput
    from ..models.process_validate_output import ProcessValidateOutput
    from ..models.processes_output import ProcessesOutput

_estimate: rt.Lazy[ProcessEstimateOutput]
_estimate = rt.Lazy(
    lambda: rt.Operation(
        "processing.catalog.estimate",
        "POST",
        "/v1/op/processing.catalog.estimate",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProcessRunInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ProcessEstimateOutput"),
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

_get: rt.Lazy[Process]
_get = rt.Lazy(
    lambda: rt.Operation(
        "processing.catalog.get",
        "POST",
        "/v1/op/processing.catalog.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProcessGetInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "Process"),
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

_list: rt.Lazy[ProcessesOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "processing.catalog.list",
        "POST",
        "/v1/op/processing.catalog.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "Empty"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ProcessesOutput"),
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

_validate: rt.Lazy[ProcessValidateOutput]
_validate = rt.Lazy(
    lambda: rt.Operation(
        "processing.catalog.validate",
        "POST",
        "/v1/op/processing.catalog.validate",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProcessRunInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ProcessValidateOutput"),
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


class ProcessingCatalogResource(rt.SyncResource):
    """Searching for imagery and looking at it before buying."""

    @cached_property
    def with_raw_response(self) -> ProcessingCatalogResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ProcessingCatalogResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ProcessingCatalogResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ProcessingCatalogResourceWithStreamingResponse(self)

    def estimate(
        self,
        *,
        process_id: str,
        inputs: typing.Mapping[str, object] | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProcessEstimateOutput:
        """Price a run of a process.

        Args:
            process_id: Identifier of the process.
            inputs: Input values, keyed by the names in the process description.
                Default: {}.

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
            _estimate,
            options,
            body={
                "process_id": process_id,
                "inputs": inputs,
            },
        )

    def get(
        self,
        *,
        process_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> Process:
        """Show one process with its inputs.

        Args:
            process_id: Identifier of the process.

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
                "process_id": process_id,
            },
        )

    def list(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProcessesOutput:
        """List processes that can be run.

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

    def validate(
        self,
        *,
        process_id: str,
        inputs: typing.Mapping[str, object] | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProcessValidateOutput:
        """Check the inputs of a run without starting it.

        Args:
            process_id: Identifier of the process.
            inputs: Input values, keyed by the names in the process description.
                Default: {}.

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
            _validate,
            options,
            body={
                "process_id": process_id,
                "inputs": inputs,
            },
        )


class AsyncProcessingCatalogResource(rt.AsyncResource):
    """Searching for imagery and looking at it before buying."""

    @cached_property
    def with_raw_response(self) -> AsyncProcessingCatalogResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncProcessingCatalogResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncProcessingCatalogResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncProcessingCatalogResourceWithStreamingResponse(self)

    async def estimate(
        self,
        *,
        process_id: str,
        inputs: typing.Mapping[str, object] | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProcessEstimateOutput:
        """Price a run of a process.

        Args:
            process_id: Identifier of the process.
            inputs: Input values, keyed by the names in the process description.
                Default: {}.

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
            _estimate,
            options,
            body={
                "process_id": process_id,
                "inputs": inputs,
            },
        )

    async def get(
        self,
        *,
        process_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> Process:
        """Show one process with its inputs.

        Args:
            process_id: Identifier of the process.

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
                "process_id": process_id,
            },
        )

    async def list(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProcessesOutput:
        """List processes that can be run.

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

    async def validate(
        self,
        *,
        process_id: str,
        inputs: typing.Mapping[str, object] | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProcessValidateOutput:
        """Check the inputs of a run without starting it.

        Args:
            process_id: Identifier of the process.
            inputs: Input values, keyed by the names in the process description.
                Default: {}.

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
            _validate,
            options,
            body={
                "process_id": process_id,
                "inputs": inputs,
            },
        )


class ProcessingCatalogResourceWithRawResponse:
    """`ProcessingCatalogResource` whose methods give the whole response."""

    def __init__(self, resource: ProcessingCatalogResource) -> None:
        self.estimate = rt.raw(resource.estimate)
        self.get = rt.raw(resource.get)
        self.list = rt.raw(resource.list)
        self.validate = rt.raw(resource.validate)


class ProcessingCatalogResourceWithStreamingResponse:
    """`ProcessingCatalogResource` whose methods give the open response."""

    def __init__(self, resource: ProcessingCatalogResource) -> None:
        self.estimate = rt.streamed(resource.estimate)
        self.get = rt.streamed(resource.get)
        self.list = rt.streamed(resource.list)
        self.validate = rt.streamed(resource.validate)


class AsyncProcessingCatalogResourceWithRawResponse:
    """`AsyncProcessingCatalogResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncProcessingCatalogResource) -> None:
        self.estimate = rt.async_raw(resource.estimate)
        self.get = rt.async_raw(resource.get)
        self.list = rt.async_raw(resource.list)
        self.validate = rt.async_raw(resource.validate)


class AsyncProcessingCatalogResourceWithStreamingResponse:
    """`AsyncProcessingCatalogResource` whose methods give the open response."""

    def __init__(self, resource: AsyncProcessingCatalogResource) -> None:
        self.estimate = rt.async_streamed(resource.estimate)
        self.get = rt.async_streamed(resource.get)
        self.list = rt.async_streamed(resource.list)
        self.validate = rt.async_streamed(resource.validate)
