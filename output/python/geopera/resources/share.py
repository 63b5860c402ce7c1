"""Sharing"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.tile_json import TileJson
    from .share_link import AsyncShareLinkResource, ShareLinkResource
    from .share_tile import AsyncShareTileResource, ShareTileResource

_tilejson: rt.Lazy[TileJson]
_tilejson = rt.Lazy(
    lambda: rt.Operation(
        "share.tilejson",
        "POST",
        "/v1/op/share.tilejson",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ShareTilejsonInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "TileJson"),
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


class ShareResource(rt.SyncResource):
    """Links for people without an account."""

    @cached_property
    def with_raw_response(self) -> ShareResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ShareResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ShareResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ShareResourceWithStreamingResponse(self)

    @cached_property
    def link(self) -> ShareLinkResource:
        """link"""
        from .share_link import ShareLinkResource

        return ShareLinkResource(self._client)

    @cached_property
    def tile(self) -> ShareTileResource:
        """tile"""
        from .share_tile import ShareTileResource

        return ShareTileResource(self._client)

    def tilejson(
        self,
        *,
        token: str,
        password: str | rt.Omit = rt.omit,
        profile: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TileJson:
        """Describe the tiles of a shared item as TileJSON.

        Needs no account: the token and the password are enough.

        Args:
            token: Secret part of the share link.
            password: Password that protects the link.
                Default: "".
            profile: Name or identifier of the visualization profile to draw with.

        Returns:
            The operation succeeded.

        Raises:
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            GoneError: 410, The link has expired or was revoked.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _tilejson,
            options,
            body={
                "token": token,
                "password": password,
                "profile": profile,
            },
        )


class AsyncShareResource(rt.AsyncResource):
    """Links for people without an account."""

    @cached_property
    def with_raw_response(self) -> AsyncShareResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncShareResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncShareResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncShareResourceWithStreamingResponse(self)

    @cached_property
    def link(self) -> AsyncShareLinkResource:
        """link"""
        from .share_link import AsyncShareLinkResource

        return AsyncShareLinkResource(self._client)

    @cached_property
    def tile(self) -> AsyncShareTileResource:
        """tile"""
        from .share_tile import AsyncShareTileResource

        return AsyncShareTileResource(self._client)

    async def tilejson(
        self,
        *,
        token: str,
        password: str | rt.Omit = rt.omit,
        profile: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TileJson:
        """Describe the tiles of a shared item as TileJSON.

        Needs no account: the token and the password are enough.

        Args:
            token: Secret part of the share link.
            password: Password that protects the link.
                Default: "".
            profile: Name or identifier of the visualization profile to draw with.

        Returns:
            The operation succeeded.

        Raises:
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            GoneError: 410, The link has expired or was revoked.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _tilejson,
            options,
            body={
                "token": token,
                "password": password,
                "profile": profile,
            },
        )


class ShareResourceWithRawResponse:
    """`ShareResource` whose methods give the whole response."""

    def __init__(self, resource: ShareResource) -> None:
        self.tilejson = rt.raw(resource.tilejson)


class ShareResourceWithStreamingResponse:
    """`ShareResource` whose methods give the open response."""

    def __init__(self, resource: ShareResource) -> None:
        self.tilejson = rt.streamed(resource.tilejson)


class AsyncShareResourceWithRawResponse:
    """`AsyncShareResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncShareResource) -> None:
        self.tilejson = rt.async_raw(resource.tilejson)


class AsyncShareResourceWithStreamingResponse:
    """`AsyncShareResource` whose methods give the open response."""

    def __init__(self, resource: AsyncShareResource) -> None:
        self.tilejson = rt.async_streamed(resource.tilejson)
