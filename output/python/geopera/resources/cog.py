"""COG & tiles"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.cog_formulas_output import CogFormulasOutput
    from ..models.cog_statistics_output import CogStatisticsOutput
    from ..models.colormaps_output import ColormapsOutput
    from .cog_tile import AsyncCogTileResource, CogTileResource

_colormaps: rt.Lazy[ColormapsOutput]
_colormaps = rt.Lazy(
    lambda: rt.Operation(
        "cog.colormaps",
        "POST",
        "/v1/op/cog.colormaps",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CogEmptyInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ColormapsOutput"),
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

_formulas: rt.Lazy[CogFormulasOutput]
_formulas = rt.Lazy(
    lambda: rt.Operation(
        "cog.formulas",
        "POST",
        "/v1/op/cog.formulas",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CogEmptyInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "CogFormulasOutput"),
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

_statistics: rt.Lazy[CogStatisticsOutput]
_statistics = rt.Lazy(
    lambda: rt.Operation(
        "cog.statistics",
        "POST",
        "/v1/op/cog.statistics",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CogStatsInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "CogStatisticsOutput"),
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

_thumbnail: rt.Lazy[bytes]
_thumbnail = rt.Lazy(
    lambda: rt.Operation(
        "cog.thumbnail",
        "POST",
        "/v1/op/cog.thumbnail",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CogThumbnailInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
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


class CogResource(rt.SyncResource):
    """Tiles and statistics straight from cloud-optimized GeoTIFFs."""

    @cached_property
    def with_raw_response(self) -> CogResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return CogResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CogResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return CogResourceWithStreamingResponse(self)

    @cached_property
    def tile(self) -> CogTileResource:
        """tile"""
        from .cog_tile import CogTileResource

        return CogTileResource(self._client)

    def colormaps(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ColormapsOutput:
        """List the colour ramps for tiles.

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
            _colormaps,
            options,
            body={},
        )

    def formulas(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CogFormulasOutput:
        """List the formulas that tiles can be drawn with.

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
            _formulas,
            options,
            body={},
        )

    def statistics(
        self,
        *,
        url: str,
        geometry: typing.Mapping[str, object],
        expression: str | rt.Omit | None = rt.omit,
        bands: str | rt.Omit | None = rt.omit,
        percentiles: typing.Sequence[float] | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CogStatisticsOutput:
        """Compute statistics of a raster within a polygon.

        Args:
            url: Address of the cloud-optimized GeoTIFF.
            geometry: GeoJSON polygon to compute the statistics over.
            expression: Band-math expression.
            bands: Comma-separated band numbers to look at.
            percentiles: Lower and upper percentile to compute.
                Default: [2.0, 98.0].

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
            _statistics,
            options,
            body={
                "url": url,
                "geometry": geometry,
                "expression": expression,
                "bands": bands,
                "percentiles": percentiles,
            },
        )

    def thumbnail(
        self,
        *,
        url: str,
        width: int | rt.Omit = rt.omit,
        height: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Draw a small picture of a raster.

        Args:
            url: Address of the cloud-optimized GeoTIFF.
            width: Width of the picture in pixels.
                Default: 256.
            height: Height of the picture in pixels.
                Default: 256.

        Returns:
            The picture.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _thumbnail,
            options,
            body={
                "url": url,
                "width": width,
                "height": height,
            },
        )


class AsyncCogResource(rt.AsyncResource):
    """Tiles and statistics straight from cloud-optimized GeoTIFFs."""

    @cached_property
    def with_raw_response(self) -> AsyncCogResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCogResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCogResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncCogResourceWithStreamingResponse(self)

    @cached_property
    def tile(self) -> AsyncCogTileResource:
        """tile"""
        from .cog_tile import AsyncCogTileResource

        return AsyncCogTileResource(self._client)

    async def colormaps(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ColormapsOutput:
        """List the colour ramps for tiles.

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
            _colormaps,
            options,
            body={},
        )

    async def formulas(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CogFormulasOutput:
        """List the formulas that tiles can be drawn with.

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
            _formulas,
            options,
            body={},
        )

    async def statistics(
        self,
        *,
        url: str,
        geometry: typing.Mapping[str, object],
        expression: str | rt.Omit | None = rt.omit,
        bands: str | rt.Omit | None = rt.omit,
        percentiles: typing.Sequence[float] | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CogStatisticsOutput:
        """Compute statistics of a raster within a polygon.

        Args:
            url: Address of the cloud-optimized GeoTIFF.
            geometry: GeoJSON polygon to compute the statistics over.
            expression: Band-math expression.
            bands: Comma-separated band numbers to look at.
            percentiles: Lower and upper percentile to compute.
                Default: [2.0, 98.0].

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
            _statistics,
            options,
            body={
                "url": url,
                "geometry": geometry,
                "expression": expression,
                "bands": bands,
                "percentiles": percentiles,
            },
        )

    async def thumbnail(
        self,
        *,
        url: str,
        width: int | rt.Omit = rt.omit,
        height: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Draw a small picture of a raster.

        Args:
            url: Address of the cloud-optimized GeoTIFF.
            width: Width of the picture in pixels.
                Default: 256.
            height: Height of the picture in pixels.
                Default: 256.

        Returns:
            The picture.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _thumbnail,
            options,
            body={
                "url": url,
                "width": width,
                "height": height,
            },
        )


class CogResourceWithRawResponse:
    """`CogResource` whose methods give the whole response."""

    def __init__(self, resource: CogResource) -> None:
        self.colormaps = rt.raw(resource.colormaps)
        self.formulas = rt.raw(resource.formulas)
        self.statistics = rt.raw(resource.statistics)
        self.thumbnail = rt.raw(resource.thumbnail)


class CogResourceWithStreamingResponse:
    """`CogResource` whose methods give the open response."""

    def __init__(self, resource: CogResource) -> None:
        self.colormaps = rt.streamed(resource.colormaps)
        self.formulas = rt.streamed(resource.formulas)
        self.statistics = rt.streamed(resource.statistics)
        self.thumbnail = rt.streamed(resource.thumbnail)


class AsyncCogResourceWithRawResponse:
    """`AsyncCogResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncCogResource) -> None:
        self.colormaps = rt.async_raw(resource.colormaps)
        self.formulas = rt.async_raw(resource.formulas)
        self.statistics = rt.async_raw(resource.statistics)
        self.thumbnail = rt.async_raw(resource.thumbnail)


class AsyncCogResourceWithStreamingResponse:
    """`AsyncCogResource` whose methods give the open response."""

    def __init__(self, resource: AsyncCogResource) -> None:
        self.colormaps = rt.async_streamed(resource.colormaps)
        self.formulas = rt.async_streamed(resource.formulas)
        self.statistics = rt.async_streamed(resource.statistics)
        self.thumbnail = rt.async_streamed(resource.thumbnail)
