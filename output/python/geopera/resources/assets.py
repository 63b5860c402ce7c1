"""Assets"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.asset_delete_output import AssetDeleteOutput

_delete: rt.Lazy[AssetDeleteOutput]
_delete = rt.Lazy(
    lambda: rt.Operation(
        "assets.delete",
        "POST",
        "/v1/op/assets.delete",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "AssetDeleteInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "AssetDeleteOutput"),
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


class AssetsResource(rt.SyncResource):
    """Files that belong to items."""

    @cached_property
    def with_raw_response(self) -> AssetsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AssetsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AssetsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AssetsResourceWithStreamingResponse(self)

    def delete(
        self,
        *,
        item_id: str,
        asset_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AssetDeleteOutput:
        """Delete one file of an item.

        Args:
            item_id: Identifier of the item.
            asset_id: Identifier of the asset.

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
                "item_id": item_id,
                "asset_id": asset_id,
            },
        )


class AsyncAssetsResource(rt.AsyncResource):
    """Files that belong to items."""

    @cached_property
    def with_raw_response(self) -> AsyncAssetsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncAssetsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAssetsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncAssetsResourceWithStreamingResponse(self)

    async def delete(
        self,
        *,
        item_id: str,
        asset_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AssetDeleteOutput:
        """Delete one file of an item.

        Args:
            item_id: Identifier of the item.
            asset_id: Identifier of the asset.

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
                "item_id": item_id,
                "asset_id": asset_id,
            },
        )


class AssetsResourceWithRawResponse:
    """`AssetsResource` whose methods give the whole response."""

    def __init__(self, resource: AssetsResource) -> None:
        self.delete = rt.raw(resource.delete)


class AssetsResourceWithStreamingResponse:
    """`AssetsResource` whose methods give the open response."""

    def __init__(self, resource: AssetsResource) -> None:
        self.delete = rt.streamed(resource.delete)


class AsyncAssetsResourceWithRawResponse:
    """`AsyncAssetsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncAssetsResource) -> None:
        self.delete = rt.async_raw(resource.delete)


class AsyncAssetsResourceWithStreamingResponse:
    """`AsyncAssetsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncAssetsResource) -> None:
        self.delete = rt.async_streamed(resource.delete)
