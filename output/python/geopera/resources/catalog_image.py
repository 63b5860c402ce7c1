"""image"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

_quicklook: rt.Lazy[bytes]
_quicklook = rt.Lazy(
    lambda: rt.Operation(
        "catalog.image.quicklook",
        "POST",
        "/v1/op/catalog.image.quicklook",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ImageAssetInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("image/jpeg", "binary"),
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

_thumbnail: rt.Lazy[bytes]
_thumbnail = rt.Lazy(
    lambda: rt.Operation(
        "catalog.image.thumbnail",
        "POST",
        "/v1/op/catalog.image.thumbnail",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ImageAssetInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("image/jpeg", "binary"),
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


class CatalogImageResource(rt.SyncResource):
    """image"""

    @cached_property
    def with_raw_response(self) -> CatalogImageResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return CatalogImageResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CatalogImageResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return CatalogImageResourceWithStreamingResponse(self)

    def quicklook(
        self,
        *,
        host_name: str,
        image_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Fetch the quicklook of a scene.

        Args:
            host_name: Name of the imagery host.
            image_id: Identifier of the image at its host.

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
            _quicklook,
            options,
            body={
                "host_name": host_name,
                "image_id": image_id,
            },
        )

    def thumbnail(
        self,
        *,
        host_name: str,
        image_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Fetch the thumbnail of a scene.

        Args:
            host_name: Name of the imagery host.
            image_id: Identifier of the image at its host.

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
                "host_name": host_name,
                "image_id": image_id,
            },
        )


class AsyncCatalogImageResource(rt.AsyncResource):
    """image"""

    @cached_property
    def with_raw_response(self) -> AsyncCatalogImageResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCatalogImageResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCatalogImageResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncCatalogImageResourceWithStreamingResponse(self)

    async def quicklook(
        self,
        *,
        host_name: str,
        image_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Fetch the quicklook of a scene.

        Args:
            host_name: Name of the imagery host.
            image_id: Identifier of the image at its host.

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
            _quicklook,
            options,
            body={
                "host_name": host_name,
                "image_id": image_id,
            },
        )

    async def thumbnail(
        self,
        *,
        host_name: str,
        image_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Fetch the thumbnail of a scene.

        Args:
            host_name: Name of the imagery host.
            image_id: Identifier of the image at its host.

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
                "host_name": host_name,
                "image_id": image_id,
            },
        )


class CatalogImageResourceWithRawResponse:
    """`CatalogImageResource` whose methods give the whole response."""

    def __init__(self, resource: CatalogImageResource) -> None:
        self.quicklook = rt.raw(resource.quicklook)
        self.thumbnail = rt.raw(resource.thumbnail)


class CatalogImageResourceWithStreamingResponse:
    """`CatalogImageResource` whose methods give the open response."""

    def __init__(self, resource: CatalogImageResource) -> None:
        self.quicklook = rt.streamed(resource.quicklook)
        self.thumbnail = rt.streamed(resource.thumbnail)


class AsyncCatalogImageResourceWithRawResponse:
    """`AsyncCatalogImageResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncCatalogImageResource) -> None:
        self.quicklook = rt.async_raw(resource.quicklook)
        self.thumbnail = rt.async_raw(resource.thumbnail)


class AsyncCatalogImageResourceWithStreamingResponse:
    """`AsyncCatalogImageResource` whose methods give the open response."""

    def __init__(self, resource: AsyncCatalogImageResource) -> None:
        self.quicklook = rt.async_streamed(resource.quicklook)
        self.thumbnail = rt.async_streamed(resource.thumbnail)
