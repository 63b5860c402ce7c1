"""Analytics"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.analytics_execute_output import AnalyticsExecuteOutput
    from ..models.band_math_output import BandMathOutput
    from ..models.validate_formula_output import ValidateFormulaOutput
    from .analytics_index import AnalyticsIndexResource, AsyncAnalyticsIndexResource
    from .analytics_indices import (
        AnalyticsIndicesResource,
        AsyncAnalyticsIndicesResource,
    )
    from .analytics_operations import (
        AnalyticsOperationsResource,
        AsyncAnalyticsOperationsResource,
    )
    from .analytics_sensors import (
        AnalyticsSensorsResource,
        AsyncAnalyticsSensorsResource,
    )

_band_math: rt.Lazy[BandMathOutput | bytes]
_band_math = rt.Lazy(
    lambda: rt.Operation(
        "analytics.band_math",
        "POST",
        "/v1/op/analytics.band_math",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "BandMathInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "BandMathOutput"),
                rt.Content("image/png", "binary"),
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

_calculate_index: rt.Lazy[BandMathOutput | bytes]
_calculate_index = rt.Lazy(
    lambda: rt.Operation(
        "analytics.calculate_index",
        "POST",
        "/v1/op/analytics.calculate_index",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CalculateIndexInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "BandMathOutput"),
                rt.Content("image/png", "binary"),
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

_execute: rt.Lazy[AnalyticsExecuteOutput]
_execute = rt.Lazy(
    lambda: rt.Operation(
        "analytics.execute",
        "POST",
        "/v1/op/analytics.execute",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ExecuteRequest"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "AnalyticsExecuteOutput"),
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

_validate_formula: rt.Lazy[ValidateFormulaOutput]
_validate_formula = rt.Lazy(
    lambda: rt.Operation(
        "analytics.validate_formula",
        "POST",
        "/v1/op/analytics.validate_formula",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ValidateFormulaInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ValidateFormulaOutput"),
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


class AnalyticsResource(rt.SyncResource):
    """Indices, band math and statistics over imagery."""

    @cached_property
    def with_raw_response(self) -> AnalyticsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AnalyticsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnalyticsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AnalyticsResourceWithStreamingResponse(self)

    @cached_property
    def index(self) -> AnalyticsIndexResource:
        """index"""
        from .analytics_index import AnalyticsIndexResource

        return AnalyticsIndexResource(self._client)

    @cached_property
    def indices(self) -> AnalyticsIndicesResource:
        """indices"""
        from .analytics_indices import AnalyticsIndicesResource

        return AnalyticsIndicesResource(self._client)

    @cached_property
    def operations(self) -> AnalyticsOperationsResource:
        """operations"""
        from .analytics_operations import AnalyticsOperationsResource

        return AnalyticsOperationsResource(self._client)

    @cached_property
    def sensors(self) -> AnalyticsSensorsResource:
        """sensors"""
        from .analytics_sensors import AnalyticsSensorsResource

        return AnalyticsSensorsResource(self._client)

    def band_math(
        self,
        *,
        cog_url: str,
        formula: str,
        bbox: typing.Mapping[str, object],
        sensor: str,
        max_size: int | rt.Omit = rt.omit,
        output_format: str | rt.Omit = rt.omit,
        colormap: str | rt.Omit = rt.omit,
        vmin: float | rt.Omit | None = rt.omit,
        vmax: float | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> BandMathOutput | bytes:
        """Evaluate a formula over the bands of a raster.

        Args:
            cog_url: Address of the cloud-optimized GeoTIFF.
            formula: Band-math formula.
            bbox: Bounding box as an object with `west`, `south`, `east` and `north`.
            sensor: Name of the sensor.
            max_size: Longest edge of the result in pixels.
                Default: 2048.
            output_format: Encoding of the result.
                Default: "json".
            colormap: Name of the colour ramp for single-band results.
                Default: "viridis".
            vmin: Value shown in the first colour.
            vmax: Value shown in the last colour.

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
            _band_math,
            options,
            body={
                "cog_url": cog_url,
                "formula": formula,
                "bbox": bbox,
                "sensor": sensor,
                "max_size": max_size,
                "output_format": output_format,
                "colormap": colormap,
                "vmin": vmin,
                "vmax": vmax,
            },
        )

    def calculate_index(
        self,
        *,
        cog_url: str,
        index_name: str,
        bbox: typing.Mapping[str, object],
        sensor: str,
        max_size: int | rt.Omit = rt.omit,
        output_format: str | rt.Omit = rt.omit,
        colormap: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> BandMathOutput | bytes:
        """Compute a spectral index over part of a raster.

        Args:
            cog_url: Address of the cloud-optimized GeoTIFF.
            index_name: Short name of the spectral index.
            bbox: Bounding box as an object with `west`, `south`, `east` and `north`.
            sensor: Name of the sensor.
            max_size: Longest edge of the result in pixels.
                Default: 2048.
            output_format: Encoding of the result.
                Default: "json".
            colormap: Name of the colour ramp for single-band results.

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
            _calculate_index,
            options,
            body={
                "cog_url": cog_url,
                "index_name": index_name,
                "bbox": bbox,
                "sensor": sensor,
                "max_size": max_size,
                "output_format": output_format,
                "colormap": colormap,
            },
        )

    def execute(
        self,
        *,
        operation: str,
        params: typing.Mapping[str, object],
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AnalyticsExecuteOutput:
        """Run a registered analytics operation by name.

        Args:
            operation: Analytics operation to run, by name.
            params: Parameters of the operation, by name.

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
            _execute,
            options,
            body={
                "operation": operation,
                "params": params,
            },
        )

    def validate_formula(
        self,
        *,
        formula: str,
        sensor: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ValidateFormulaOutput:
        """Check whether a formula can be evaluated for a sensor.

        Args:
            formula: Band-math formula.
            sensor: Name of the sensor.

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
            _validate_formula,
            options,
            body={
                "formula": formula,
                "sensor": sensor,
            },
        )


class AsyncAnalyticsResource(rt.AsyncResource):
    """Indices, band math and statistics over imagery."""

    @cached_property
    def with_raw_response(self) -> AsyncAnalyticsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncAnalyticsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAnalyticsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncAnalyticsResourceWithStreamingResponse(self)

    @cached_property
    def index(self) -> AsyncAnalyticsIndexResource:
        """index"""
        from .analytics_index import AsyncAnalyticsIndexResource

        return AsyncAnalyticsIndexResource(self._client)

    @cached_property
    def indices(self) -> AsyncAnalyticsIndicesResource:
        """indices"""
        from .analytics_indices import AsyncAnalyticsIndicesResource

        return AsyncAnalyticsIndicesResource(self._client)

    @cached_property
    def operations(self) -> AsyncAnalyticsOperationsResource:
        """operations"""
        from .analytics_operations import AsyncAnalyticsOperationsResource

        return AsyncAnalyticsOperationsResource(self._client)

    @cached_property
    def sensors(self) -> AsyncAnalyticsSensorsResource:
        """sensors"""
        from .analytics_sensors import AsyncAnalyticsSensorsResource

        return AsyncAnalyticsSensorsResource(self._client)

    async def band_math(
        self,
        *,
        cog_url: str,
        formula: str,
        bbox: typing.Mapping[str, object],
        sensor: str,
        max_size: int | rt.Omit = rt.omit,
        output_format: str | rt.Omit = rt.omit,
        colormap: str | rt.Omit = rt.omit,
        vmin: float | rt.Omit | None = rt.omit,
        vmax: float | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> BandMathOutput | bytes:
        """Evaluate a formula over the bands of a raster.

        Args:
            cog_url: Address of the cloud-optimized GeoTIFF.
            formula: Band-math formula.
            bbox: Bounding box as an object with `west`, `south`, `east` and `north`.
            sensor: Name of the sensor.
            max_size: Longest edge of the result in pixels.
                Default: 2048.
            output_format: Encoding of the result.
                Default: "json".
            colormap: Name of the colour ramp for single-band results.
                Default: "viridis".
            vmin: Value shown in the first colour.
            vmax: Value shown in the last colour.

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
            _band_math,
            options,
            body={
                "cog_url": cog_url,
                "formula": formula,
                "bbox": bbox,
                "sensor": sensor,
                "max_size": max_size,
                "output_format": output_format,
                "colormap": colormap,
                "vmin": vmin,
                "vmax": vmax,
            },
        )

    async def calculate_index(
        self,
        *,
        cog_url: str,
        index_name: str,
        bbox: typing.Mapping[str, object],
        sensor: str,
        max_size: int | rt.Omit = rt.omit,
        output_format: str | rt.Omit = rt.omit,
        colormap: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> BandMathOutput | bytes:
        """Compute a spectral index over part of a raster.

        Args:
            cog_url: Address of the cloud-optimized GeoTIFF.
            index_name: Short name of the spectral index.
            bbox: Bounding box as an object with `west`, `south`, `east` and `north`.
            sensor: Name of the sensor.
            max_size: Longest edge of the result in pixels.
                Default: 2048.
            output_format: Encoding of the result.
                Default: "json".
            colormap: Name of the colour ramp for single-band results.

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
            _calculate_index,
            options,
            body={
                "cog_url": cog_url,
                "index_name": index_name,
                "bbox": bbox,
                "sensor": sensor,
                "max_size": max_size,
                "output_format": output_format,
                "colormap": colormap,
            },
        )

    async def execute(
        self,
        *,
        operation: str,
        params: typing.Mapping[str, object],
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AnalyticsExecuteOutput:
        """Run a registered analytics operation by name.

        Args:
            operation: Analytics operation to run, by name.
            params: Parameters of the operation, by name.

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
            _execute,
            options,
            body={
                "operation": operation,
                "params": params,
            },
        )

    async def validate_formula(
        self,
        *,
        formula: str,
        sensor: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ValidateFormulaOutput:
        """Check whether a formula can be evaluated for a sensor.

        Args:
            formula: Band-math formula.
            sensor: Name of the sensor.

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
            _validate_formula,
            options,
            body={
                "formula": formula,
                "sensor": sensor,
            },
        )


class AnalyticsResourceWithRawResponse:
    """`AnalyticsResource` whose methods give the whole response."""

    def __init__(self, resource: AnalyticsResource) -> None:
        self.band_math = rt.raw(resource.band_math)
        self.calculate_index = rt.raw(resource.calculate_index)
        self.execute = rt.raw(resource.execute)
        self.validate_formula = rt.raw(resource.validate_formula)


class AnalyticsResourceWithStreamingResponse:
    """`AnalyticsResource` whose methods give the open response."""

    def __init__(self, resource: AnalyticsResource) -> None:
        self.band_math = rt.streamed(resource.band_math)
        self.calculate_index = rt.streamed(resource.calculate_index)
        self.execute = rt.streamed(resource.execute)
        self.validate_formula = rt.streamed(resource.validate_formula)


class AsyncAnalyticsResourceWithRawResponse:
    """`AsyncAnalyticsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncAnalyticsResource) -> None:
        self.band_math = rt.async_raw(resource.band_math)
        self.calculate_index = rt.async_raw(resource.calculate_index)
        self.execute = rt.async_raw(resource.execute)
        self.validate_formula = rt.async_raw(resource.validate_formula)


class AsyncAnalyticsResourceWithStreamingResponse:
    """`AsyncAnalyticsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncAnalyticsResource) -> None:
        self.band_math = rt.async_streamed(resource.band_math)
        self.calculate_index = rt.async_streamed(resource.calculate_index)
        self.execute = rt.async_streamed(resource.execute)
        self.validate_formula = rt.async_streamed(resource.validate_formula)
