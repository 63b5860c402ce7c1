"""asset"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

_download: rt.Lazy[bytes]
_download = rt.Lazy(
    lambda: rt.Operation(
        "items.asset.download",
        "POST",
        "/v1/op/items.asset.download",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "AssetDownloadInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/octet-stream", "binary"),
                headers={
                    "Content-Disposition": "str",
                },
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


class ItemsAssetResource(rt.SyncResource):
    """asset"""

    @cached_property
    def with_raw_response(self) -> ItemsAssetResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ItemsAssetResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ItemsAssetResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ItemsAssetResourceWithStreamingResponse(self)

    def download(
        self,
        *,
        item_id: str,
        asset_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Download a file of an item.

        The file is sent as it is stored, whatever its type.

        Args:
            item_id: Identifier of the item.
            asset_id: Identifier of the asset.

        Returns:
            The bytes of the file.

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
                "item_id": item_id,
                "asset_id": asset_id,
            },
        )


class AsyncItemsAssetResource(rt.AsyncResource):
    """asset"""

    @cached_property
    def with_raw_response(self) -> AsyncItemsAssetResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncItemsAssetResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncItemsAssetResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncItemsAssetResourceWithStreamingResponse(self)

    async def download(
        self,
        *,
        item_id: str,
        asset_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Download a file of an item.

        The file is sent as it is stored, whatever its type.

        Args:
            item_id: Identifier of the item.
            asset_id: Identifier of the asset.

        Returns:
            The bytes of the file.

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
                "item_id": item_id,
                "asset_id": asset_id,
            },
        )


class ItemsAssetResourceWithRawResponse:
    """`ItemsAssetResource` whose methods give the whole response."""

    def __init__(self, resource: ItemsAssetResource) -> None:
        self.download = rt.raw(resource.download)


class ItemsAssetResourceWithStreamingResponse:
    """`ItemsAssetResource` whose methods give the open response."""

    def __init__(self, resource: ItemsAssetResource) -> None:
        self.download = rt.streamed(resource.download)


class AsyncItemsAssetResourceWithRawResponse:
    """`AsyncItemsAssetResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncItemsAssetResource) -> None:
        self.download = rt.async_raw(resource.download)


class AsyncItemsAssetResourceWithStreamingResponse:
    """`AsyncItemsAssetResource` whose methods give the open response."""

    def __init__(self, resource: AsyncItemsAssetResource) -> None:
        self.download = rt.async_streamed(resource.download)
