"""tile"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

_render: rt.Lazy[bytes]
_render = rt.Lazy(
    lambda: rt.Operation(
        "catalog.tile.render",
        "POST",
        "/v1/op/catalog.tile.render",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CatalogTileInput"),
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


class CatalogTileResource(rt.SyncResource):
    """tile"""

    @cached_property
    def with_raw_response(self) -> CatalogTileResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return CatalogTileResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CatalogTileResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return CatalogTileResourceWithStreamingResponse(self)

    def render(
        self,
        *,
        collection: str,
        scene_id: str,
        visualization: str,
        z: int,
        x: int,
        y: int,
        format: str,
        provider: str | rt.Omit | None = rt.omit,
        quality: int | rt.Omit | None = rt.omit,
        aoi_clip: str | rt.Omit | None = rt.omit,
        aoi_clip_body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        expression: str | rt.Omit | None = rt.omit,
        colormap: str | rt.Omit | None = rt.omit,
        rescale: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Draw a map tile of a catalog scene.

        Args:
            collection: Identifier of the source collection.
            scene_id: Identifier of the scene at its provider.
            visualization: Name of the visualization.
            z: Zoom level of the tile.
                Limits: at least 0, at most 30.
            x: Column of the tile.
                Limits: at least 0.
            y: Row of the tile.
                Limits: at least 0.
            format: Encoding of the result.
            provider: Provider to prefer when several offer the scene.
            quality: Compression quality of lossy formats.
                Limits: at least 1, at most 100.
                Default: 95.
            aoi_clip: Area of interest as GeoJSON text; pixels outside it become
                transparent.
            aoi_clip_body: Area of interest as a GeoJSON object, for shapes too long
                for text.
            expression: Band-math expression.
            colormap: Name of the colour ramp for single-band results.
            rescale: Lowest and highest value of the stretch, separated by a comma.

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
                "collection": collection,
                "scene_id": scene_id,
                "visualization": visualization,
                "z": z,
                "x": x,
                "y": y,
                "format": format,
                "provider": provider,
                "quality": quality,
                "aoi_clip": aoi_clip,
                "aoi_clip_body": aoi_clip_body,
                "expression": expression,
                "colormap": colormap,
                "rescale": rescale,
            },
        )


class AsyncCatalogTileResource(rt.AsyncResource):
    """tile"""

    @cached_property
    def with_raw_response(self) -> AsyncCatalogTileResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCatalogTileResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCatalogTileResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncCatalogTileResourceWithStreamingResponse(self)

    async def render(
        self,
        *,
        collection: str,
        scene_id: str,
        visualization: str,
        z: int,
        x: int,
        y: int,
        format: str,
        provider: str | rt.Omit | None = rt.omit,
        quality: int | rt.Omit | None = rt.omit,
        aoi_clip: str | rt.Omit | None = rt.omit,
        aoi_clip_body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        expression: str | rt.Omit | None = rt.omit,
        colormap: str | rt.Omit | None = rt.omit,
        rescale: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Draw a map tile of a catalog scene.

        Args:
            collection: Identifier of the source collection.
            scene_id: Identifier of the scene at its provider.
            visualization: Name of the visualization.
            z: Zoom level of the tile.
                Limits: at least 0, at most 30.
            x: Column of the tile.
                Limits: at least 0.
            y: Row of the tile.
                Limits: at least 0.
            format: Encoding of the result.
            provider: Provider to prefer when several offer the scene.
            quality: Compression quality of lossy formats.
                Limits: at least 1, at most 100.
                Default: 95.
            aoi_clip: Area of interest as GeoJSON text; pixels outside it become
                transparent.
            aoi_clip_body: Area of interest as a GeoJSON object, for shapes too long
                for text.
            expression: Band-math expression.
            colormap: Name of the colour ramp for single-band results.
            rescale: Lowest and highest value of the stretch, separated by a comma.

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
                "collection": collection,
                "scene_id": scene_id,
                "visualization": visualization,
                "z": z,
                "x": x,
                "y": y,
                "format": format,
                "provider": provider,
                "quality": quality,
                "aoi_clip": aoi_clip,
                "aoi_clip_body": aoi_clip_body,
                "expression": expression,
                "colormap": colormap,
                "rescale": rescale,
            },
        )


class CatalogTileResourceWithRawResponse:
    """`CatalogTileResource` whose methods give the whole response."""

    def __init__(self, resource: CatalogTileResource) -> None:
        self.render = rt.raw(resource.render)


class CatalogTileResourceWithStreamingResponse:
    """`CatalogTileResource` whose methods give the open response."""

    def __init__(self, resource: CatalogTileResource) -> None:
        self.render = rt.streamed(resource.render)


class AsyncCatalogTileResourceWithRawResponse:
    """`AsyncCatalogTileResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncCatalogTileResource) -> None:
        self.render = rt.async_raw(resource.render)


class AsyncCatalogTileResourceWithStreamingResponse:
    """`AsyncCatalogTileResource` whose methods give the open response."""

    def __init__(self, resource: AsyncCatalogTileResource) -> None:
        self.render = rt.async_streamed(resource.render)
