"""tile"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

_render: rt.Lazy[bytes]
_render = rt.Lazy(
    lambda: rt.Operation(
        "share.tile.render",
        "POST",
        "/v1/op/share.tile.render",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ShareTileInput"),
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
                "403",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "404",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "410",
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
        security=[],
    ),
)


class ShareTileResource(rt.SyncResource):
    """tile"""

    @cached_property
    def with_raw_response(self) -> ShareTileResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ShareTileResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ShareTileResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ShareTileResourceWithStreamingResponse(self)

    def render(
        self,
        *,
        token: str,
        z: int,
        x: int,
        y: int,
        password: str | rt.Omit = rt.omit,
        format: str | rt.Omit = rt.omit,
        profile: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Draw a map tile of a shared item.

        Needs no account: the token and the password are enough.

        Args:
            token: Secret part of the share link.
            z: Zoom level of the tile.
                Limits: at least 0, at most 30.
            x: Column of the tile.
                Limits: at least 0.
            y: Row of the tile.
                Limits: at least 0.
            password: Password that protects the link.
                Default: "".
            format: Encoding of the result.
                Default: "png".
            profile: Name or identifier of the visualization profile to draw with.

        Returns:
            The picture.

        Raises:
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            GoneError: 410, The link has expired or was revoked.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _render,
            options,
            body={
                "token": token,
                "z": z,
                "x": x,
                "y": y,
                "password": password,
                "format": format,
                "profile": profile,
            },
        )


class AsyncShareTileResource(rt.AsyncResource):
    """tile"""

    @cached_property
    def with_raw_response(self) -> AsyncShareTileResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncShareTileResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncShareTileResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncShareTileResourceWithStreamingResponse(self)

    async def render(
        self,
        *,
        token: str,
        z: int,
        x: int,
        y: int,
        password: str | rt.Omit = rt.omit,
        format: str | rt.Omit = rt.omit,
        profile: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> bytes:
        """Draw a map tile of a shared item.

        Needs no account: the token and the password are enough.

        Args:
            token: Secret part of the share link.
            z: Zoom level of the tile.
                Limits: at least 0, at most 30.
            x: Column of the tile.
                Limits: at least 0.
            y: Row of the tile.
                Limits: at least 0.
            password: Password that protects the link.
                Default: "".
            format: Encoding of the result.
                Default: "png".
            profile: Name or identifier of the visualization profile to draw with.

        Returns:
            The picture.

        Raises:
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            GoneError: 410, The link has expired or was revoked.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _render,
            options,
            body={
                "token": token,
                "z": z,
                "x": x,
                "y": y,
                "password": password,
                "format": format,
                "profile": profile,
            },
        )


class ShareTileResourceWithRawResponse:
    """`ShareTileResource` whose methods give the whole response."""

    def __init__(self, resource: ShareTileResource) -> None:
        self.render = rt.raw(resource.render)


class ShareTileResourceWithStreamingResponse:
    """`ShareTileResource` whose methods give the open response."""

    def __init__(self, resource: ShareTileResource) -> None:
        self.render = rt.streamed(resource.render)


class AsyncShareTileResourceWithRawResponse:
    """`AsyncShareTileResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncShareTileResource) -> None:
        self.render = rt.async_raw(resource.render)


class AsyncShareTileResourceWithStreamingResponse:
    """`AsyncShareTileResource` whose methods give the open response."""

    def __init__(self, resource: AsyncShareTileResource) -> None:
        self.render = rt.async_streamed(resource.render)
