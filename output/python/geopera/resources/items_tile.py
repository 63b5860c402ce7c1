"""tile"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.item_statistics_output import ItemStatisticsOutput
    from ..models.tile_json import TileJson

_render: rt.Lazy[bytes]
_render = rt.Lazy(
    lambda: rt.Operation(
        "items.tile.render",
        "POST",
        "/v1/op/items.tile.render",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ItemTileRenderInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("image/png", "binary"),
                rt.Content("image/webp", "binary"),
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

_statistics: rt.Lazy[ItemStatisticsOutput]
_statistics = rt.Lazy(
    lambda: rt.Operation(
        "items.tile.statistics",
        "POST",
        "/v1/op/items.tile.statistics",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ItemStatisticsInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ItemStatisticsOutput"),
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

_tilejson: rt.Lazy[TileJson]
_tilejson = rt.Lazy(
    lambda: rt.Operation(
        "items.tile.tilejson",
        "POST",
        "/v1/op/items.tile.tilejson",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ItemTilejsonInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "TileJson"),
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

_wmts_capabilities: rt.Lazy[str]
_wmts_capabilities = rt.Lazy(
    lambda: rt.Operation(
        "items.tile.wmts_capabilities",
        "POST",
        "/v1/op/items.tile.wmts_capabilities",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ItemWmtsCapabilitiesInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/xml", "text"),
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

_wmts_get_tile: rt.Lazy[bytes]
_wmts_get_tile = rt.Lazy(
    lambda: rt.Operation(
        "items.tile.wmts_get_tile",
        "POST",
        "/v1/op/items.tile.wmts_get_tile",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ItemWmtsGetTileInput"),
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


class ItemsTileResource(rt.SyncResource):
    """tile"""

    @cached_property
    def with_raw_response(self) -> ItemsTileResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ItemsTileResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ItemsTileResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ItemsTileResourceWithStreamingResponse(self)

    def render(
        self,
        *,
        item_id: str,
        z: int,
        x: int,
        y: int,
        format: str | rt.Omit = rt.omit,
        profile: str | rt.Omit | None = rt.omit,
        asset_key: str | rt.Omit | None = rt.omit,
        expression: str | rt.Omit | None = rt.omit,
        bands: str | rt.Omit | None = rt.omit,
        rescale: str | rt.Omit | None = rt.omit,
        colormap: str | rt.Omit | None = rt.omit,
        quality: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Draw a map tile of an item.

        Args:
            item_id: Identifier of the item.
            z: Zoom level of the tile.
                Limits: at least 0, at most 30.
            x: Column of the tile.
                Limits: at least 0.
            y: Row of the tile.
                Limits: at least 0.
            format: Encoding of the result.
                Default: "webp".
            profile: Name or identifier of the visualization profile to draw with.
            asset_key: Key of the asset within its item.
            expression: Band-math expression.
            bands: Comma-separated band numbers, in display order.
            rescale: Lowest and highest value of the stretch, separated by a comma.
            colormap: Name of the colour ramp for single-band results.
            quality: Compression quality of lossy formats.
                Limits: at least 1, at most 100.
                Default: 82.

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
                "item_id": item_id,
                "z": z,
                "x": x,
                "y": y,
                "format": format,
                "profile": profile,
                "asset_key": asset_key,
                "expression": expression,
                "bands": bands,
                "rescale": rescale,
                "colormap": colormap,
                "quality": quality,
            },
        )

    def statistics(
        self,
        *,
        item_id: str,
        expression: str,
        asset_key: str | rt.Omit | None = rt.omit,
        profile: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ItemStatisticsOutput:
        """Compute statistics of an expression over an item.

        Args:
            item_id: Identifier of the item.
            expression: Band-math expression.
            asset_key: Key of the asset within its item.
            profile: Name or identifier of the visualization profile to draw with.

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
                "item_id": item_id,
                "expression": expression,
                "asset_key": asset_key,
                "profile": profile,
            },
        )

    def tilejson(
        self,
        *,
        item_id: str,
        profile: str | rt.Omit | None = rt.omit,
        asset_key: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TileJson:
        """Describe the tiles of an item as TileJSON.

        Args:
            item_id: Identifier of the item.
            profile: Name or identifier of the visualization profile to draw with.
            asset_key: Key of the asset within its item.

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
            _tilejson,
            options,
            body={
                "item_id": item_id,
                "profile": profile,
                "asset_key": asset_key,
            },
        )

    def wmts_capabilities(
        self,
        *,
        item_id: str,
        base_url: str,
        key: str | rt.Omit = rt.omit,
        profile: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> str:
        """Describe the tiles of an item for WMTS clients.

        Args:
            item_id: Identifier of the item.
            base_url: Prefix for the links in the answer.
            key: API key to put into the links of the document.
                Default: "".
            profile: Name or identifier of the visualization profile to draw with.

        Returns:
            A WMTS capabilities document.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _wmts_capabilities,
            options,
            body={
                "item_id": item_id,
                "base_url": base_url,
                "key": key,
                "profile": profile,
            },
        )

    def wmts_get_tile(
        self,
        *,
        item_id: str,
        z: int,
        x: int,
        y: int,
        profile: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Draw a map tile of an item for WMTS clients.

        Args:
            item_id: Identifier of the item.
            z: Zoom level of the tile.
                Limits: at least 0, at most 30.
            x: Column of the tile.
                Limits: at least 0.
            y: Row of the tile.
                Limits: at least 0.
            profile: Name or identifier of the visualization profile to draw with.

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
            _wmts_get_tile,
            options,
            body={
                "item_id": item_id,
                "z": z,
                "x": x,
                "y": y,
                "profile": profile,
            },
        )


class AsyncItemsTileResource(rt.AsyncResource):
    """tile"""

    @cached_property
    def with_raw_response(self) -> AsyncItemsTileResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncItemsTileResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncItemsTileResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncItemsTileResourceWithStreamingResponse(self)

    async def render(
        self,
        *,
        item_id: str,
        z: int,
        x: int,
        y: int,
        format: str | rt.Omit = rt.omit,
        profile: str | rt.Omit | None = rt.omit,
        asset_key: str | rt.Omit | None = rt.omit,
        expression: str | rt.Omit | None = rt.omit,
        bands: str | rt.Omit | None = rt.omit,
        rescale: str | rt.Omit | None = rt.omit,
        colormap: str | rt.Omit | None = rt.omit,
        quality: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Draw a map tile of an item.

        Args:
            item_id: Identifier of the item.
            z: Zoom level of the tile.
                Limits: at least 0, at most 30.
            x: Column of the tile.
                Limits: at least 0.
            y: Row of the tile.
                Limits: at least 0.
            format: Encoding of the result.
                Default: "webp".
            profile: Name or identifier of the visualization profile to draw with.
            asset_key: Key of the asset within its item.
            expression: Band-math expression.
            bands: Comma-separated band numbers, in display order.
            rescale: Lowest and highest value of the stretch, separated by a comma.
            colormap: Name of the colour ramp for single-band results.
            quality: Compression quality of lossy formats.
                Limits: at least 1, at most 100.
                Default: 82.

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
                "item_id": item_id,
                "z": z,
                "x": x,
                "y": y,
                "format": format,
                "profile": profile,
                "asset_key": asset_key,
                "expression": expression,
                "bands": bands,
                "rescale": rescale,
                "colormap": colormap,
                "quality": quality,
            },
        )

    async def statistics(
        self,
        *,
        item_id: str,
        expression: str,
        asset_key: str | rt.Omit | None = rt.omit,
        profile: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ItemStatisticsOutput:
        """Compute statistics of an expression over an item.

        Args:
            item_id: Identifier of the item.
            expression: Band-math expression.
            asset_key: Key of the asset within its item.
            profile: Name or identifier of the visualization profile to draw with.

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
                "item_id": item_id,
                "expression": expression,
                "asset_key": asset_key,
                "profile": profile,
            },
        )

    async def tilejson(
        self,
        *,
        item_id: str,
        profile: str | rt.Omit | None = rt.omit,
        asset_key: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TileJson:
        """Describe the tiles of an item as TileJSON.

        Args:
            item_id: Identifier of the item.
            profile: Name or identifier of the visualization profile to draw with.
            asset_key: Key of the asset within its item.

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
            _tilejson,
            options,
            body={
                "item_id": item_id,
                "profile": profile,
                "asset_key": asset_key,
            },
        )

    async def wmts_capabilities(
        self,
        *,
        item_id: str,
        base_url: str,
        key: str | rt.Omit = rt.omit,
        profile: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> str:
        """Describe the tiles of an item for WMTS clients.

        Args:
            item_id: Identifier of the item.
            base_url: Prefix for the links in the answer.
            key: API key to put into the links of the document.
                Default: "".
            profile: Name or identifier of the visualization profile to draw with.

        Returns:
            A WMTS capabilities document.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _wmts_capabilities,
            options,
            body={
                "item_id": item_id,
                "base_url": base_url,
                "key": key,
                "profile": profile,
            },
        )

    async def wmts_get_tile(
        self,
        *,
        item_id: str,
        z: int,
        x: int,
        y: int,
        profile: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Draw a map tile of an item for WMTS clients.

        Args:
            item_id: Identifier of the item.
            z: Zoom level of the tile.
                Limits: at least 0, at most 30.
            x: Column of the tile.
                Limits: at least 0.
            y: Row of the tile.
                Limits: at least 0.
            profile: Name or identifier of the visualization profile to draw with.

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
            _wmts_get_tile,
            options,
            body={
                "item_id": item_id,
                "z": z,
                "x": x,
                "y": y,
                "profile": profile,
            },
        )


class ItemsTileResourceWithRawResponse:
    """`ItemsTileResource` whose methods give the whole response."""

    def __init__(self, resource: ItemsTileResource) -> None:
        self.render = rt.raw(resource.render)
        self.statistics = rt.raw(resource.statistics)
        self.tilejson = rt.raw(resource.tilejson)
        self.wmts_capabilities = rt.raw(resource.wmts_capabilities)
        self.wmts_get_tile = rt.raw(resource.wmts_get_tile)


class ItemsTileResourceWithStreamingResponse:
    """`ItemsTileResource` whose methods give the open response."""

    def __init__(self, resource: ItemsTileResource) -> None:
        self.render = rt.streamed(resource.render)
        self.statistics = rt.streamed(resource.statistics)
        self.tilejson = rt.streamed(resource.tilejson)
        self.wmts_capabilities = rt.streamed(resource.wmts_capabilities)
        self.wmts_get_tile = rt.streamed(resource.wmts_get_tile)


class AsyncItemsTileResourceWithRawResponse:
    """`AsyncItemsTileResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncItemsTileResource) -> None:
        self.render = rt.async_raw(resource.render)
        self.statistics = rt.async_raw(resource.statistics)
        self.tilejson = rt.async_raw(resource.tilejson)
        self.wmts_capabilities = rt.async_raw(resource.wmts_capabilities)
        self.wmts_get_tile = rt.async_raw(resource.wmts_get_tile)


class AsyncItemsTileResourceWithStreamingResponse:
    """`AsyncItemsTileResource` whose methods give the open response."""

    def __init__(self, resource: AsyncItemsTileResource) -> None:
        self.render = rt.async_streamed(resource.render)
        self.statistics = rt.async_streamed(resource.statistics)
        self.tilejson = rt.async_streamed(resource.tilejson)
        self.wmts_capabilities = rt.async_streamed(resource.wmts_capabilities)
        self.wmts_get_tile = rt.async_streamed(resource.wmts_get_tile)
