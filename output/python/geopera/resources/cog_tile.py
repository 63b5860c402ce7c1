"""tile"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

_render: rt.Lazy[bytes]
_render = rt.Lazy(
    lambda: rt.Operation(
        "cog.tile.render",
        "POST",
        "/v1/op/cog.tile.render",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CogTileInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("image/png", "binary"),
                rt.Content("image/webp", "binary"),
                rt.Content("image/jpeg", "binary"),
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

_terrain: rt.Lazy[bytes]
_terrain = rt.Lazy(
    lambda: rt.Operation(
        "cog.tile.terrain",
        "POST",
        "/v1/op/cog.tile.terrain",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CogTerrainInput"),
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


class CogTileResource(rt.SyncResource):
    """tile"""

    @cached_property
    def with_raw_response(self) -> CogTileResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return CogTileResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CogTileResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return CogTileResourceWithStreamingResponse(self)

    def render(
        self,
        *,
        url: str,
        z: int,
        x: int,
        y: int,
        format: str,
        bands: str | rt.Omit | None = rt.omit,
        expression: str | rt.Omit | None = rt.omit,
        rescale: str | rt.Omit | None = rt.omit,
        colormap: str | rt.Omit | None = rt.omit,
        quality: int | rt.Omit = rt.omit,
        aoi: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Draw a map tile of a raster.

        Args:
            url: Address of the cloud-optimized GeoTIFF.
            z: Zoom level of the tile.
                Limits: at least 0, at most 30.
            x: Column of the tile.
                Limits: at least 0.
            y: Row of the tile.
                Limits: at least 0.
            format: Encoding of the result.
            bands: Comma-separated band numbers, in display order.
            expression: Band-math expression.
            rescale: Lowest and highest value of the stretch, separated by a comma.
            colormap: Name of the colour ramp for single-band results.
            quality: Compression quality of lossy formats.
                Limits: at least 1, at most 100.
                Default: 85.
            aoi: Area of interest as GeoJSON text; pixels outside it become
                transparent.

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
            _render,
            options,
            body={
                "url": url,
                "z": z,
                "x": x,
                "y": y,
                "format": format,
                "bands": bands,
                "expression": expression,
                "rescale": rescale,
                "colormap": colormap,
                "quality": quality,
                "aoi": aoi,
            },
        )

    def terrain(
        self,
        *,
        url: str,
        z: int,
        x: int,
        y: int,
        invert: bool | rt.Omit = rt.omit,
        aoi: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Draw a map tile with heights encoded as colours.

        Args:
            url: Address of the cloud-optimized GeoTIFF.
            z: Zoom level of the tile.
                Limits: at least 0, at most 30.
            x: Column of the tile.
                Limits: at least 0.
            y: Row of the tile.
                Limits: at least 0.
            invert: Whether heights are negated.
                Default: False.
            aoi: Area of interest as GeoJSON text; pixels outside it become
                transparent.

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
            _terrain,
            options,
            body={
                "url": url,
                "z": z,
                "x": x,
                "y": y,
                "invert": invert,
                "aoi": aoi,
            },
        )


class AsyncCogTileResource(rt.AsyncResource):
    """tile"""

    @cached_property
    def with_raw_response(self) -> AsyncCogTileResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCogTileResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCogTileResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncCogTileResourceWithStreamingResponse(self)

    async def render(
        self,
        *,
        url: str,
        z: int,
        x: int,
        y: int,
        format: str,
        bands: str | rt.Omit | None = rt.omit,
        expression: str | rt.Omit | None = rt.omit,
        rescale: str | rt.Omit | None = rt.omit,
        colormap: str | rt.Omit | None = rt.omit,
        quality: int | rt.Omit = rt.omit,
        aoi: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Draw a map tile of a raster.

        Args:
            url: Address of the cloud-optimized GeoTIFF.
            z: Zoom level of the tile.
                Limits: at least 0, at most 30.
            x: Column of the tile.
                Limits: at least 0.
            y: Row of the tile.
                Limits: at least 0.
            format: Encoding of the result.
            bands: Comma-separated band numbers, in display order.
            expression: Band-math expression.
            rescale: Lowest and highest value of the stretch, separated by a comma.
            colormap: Name of the colour ramp for single-band results.
            quality: Compression quality of lossy formats.
                Limits: at least 1, at most 100.
                Default: 85.
            aoi: Area of interest as GeoJSON text; pixels outside it become
                transparent.

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
            _render,
            options,
            body={
                "url": url,
                "z": z,
                "x": x,
                "y": y,
                "format": format,
                "bands": bands,
                "expression": expression,
                "rescale": rescale,
                "colormap": colormap,
                "quality": quality,
                "aoi": aoi,
            },
        )

    async def terrain(
        self,
        *,
        url: str,
        z: int,
        x: int,
        y: int,
        invert: bool | rt.Omit = rt.omit,
        aoi: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Draw a map tile with heights encoded as colours.

        Args:
            url: Address of the cloud-optimized GeoTIFF.
            z: Zoom level of the tile.
                Limits: at least 0, at most 30.
            x: Column of the tile.
                Limits: at least 0.
            y: Row of the tile.
                Limits: at least 0.
            invert: Whether heights are negated.
                Default: False.
            aoi: Area of interest as GeoJSON text; pixels outside it become
                transparent.

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
            _terrain,
            options,
            body={
                "url": url,
                "z": z,
                "x": x,
                "y": y,
                "invert": invert,
                "aoi": aoi,
            },
        )


class CogTileResourceWithRawResponse:
    """`CogTileResource` whose methods give the whole response."""

    def __init__(self, resource: CogTileResource) -> None:
        self.render = rt.raw(resource.render)
        self.terrain = rt.raw(resource.terrain)


class CogTileResourceWithStreamingResponse:
    """`CogTileResource` whose methods give the open response."""

    def __init__(self, resource: CogTileResource) -> None:
        self.render = rt.streamed(resource.render)
        self.terrain = rt.streamed(resource.terrain)


class AsyncCogTileResourceWithRawResponse:
    """`AsyncCogTileResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncCogTileResource) -> None:
        self.render = rt.async_raw(resource.render)
        self.terrain = rt.async_raw(resource.terrain)


class AsyncCogTileResourceWithStreamingResponse:
    """`AsyncCogTileResource` whose methods give the open response."""

    def __init__(self, resource: AsyncCogTileResource) -> None:
        self.render = rt.async_streamed(resource.render)
        self.terrain = rt.async_streamed(resource.terrain)
