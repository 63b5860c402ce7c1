"""info"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.scene_info import SceneInfo

_landsat: rt.Lazy[SceneInfo]
_landsat = rt.Lazy(
    lambda: rt.Operation(
        "catalog.info.landsat",
        "POST",
        "/v1/op/catalog.info.landsat",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "SceneInfoInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "SceneInfo"),
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

_naip: rt.Lazy[SceneInfo]
_naip = rt.Lazy(
    lambda: rt.Operation(
        "catalog.info.naip",
        "POST",
        "/v1/op/catalog.info.naip",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "SceneInfoInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "SceneInfo"),
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

_sample: rt.Lazy[SceneInfo]
_sample = rt.Lazy(
    lambda: rt.Operation(
        "catalog.info.sample",
        "POST",
        "/v1/op/catalog.info.sample",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "SampleInfoInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "SceneInfo"),
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

_sentinel: rt.Lazy[SceneInfo]
_sentinel = rt.Lazy(
    lambda: rt.Operation(
        "catalog.info.sentinel",
        "POST",
        "/v1/op/catalog.info.sentinel",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "SceneInfoInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "SceneInfo"),
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


class CatalogInfoResource(rt.SyncResource):
    """info"""

    @cached_property
    def with_raw_response(self) -> CatalogInfoResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return CatalogInfoResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CatalogInfoResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return CatalogInfoResourceWithStreamingResponse(self)

    def landsat(
        self,
        *,
        scene_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SceneInfo:
        """Describe a Landsat scene for drawing.

        Args:
            scene_id: Identifier of the scene at its provider.

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
            _landsat,
            options,
            body={
                "scene_id": scene_id,
            },
        )

    def naip(
        self,
        *,
        scene_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SceneInfo:
        """Describe a NAIP scene for drawing.

        Args:
            scene_id: Identifier of the scene at its provider.

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
            _naip,
            options,
            body={
                "scene_id": scene_id,
            },
        )

    def sample(
        self,
        *,
        provider: str,
        scene_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SceneInfo:
        """Describe a sample scene of a provider for drawing.

        Args:
            provider: Name of the data provider.
            scene_id: Identifier of the scene at its provider.

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
            _sample,
            options,
            body={
                "provider": provider,
                "scene_id": scene_id,
            },
        )

    def sentinel(
        self,
        *,
        scene_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SceneInfo:
        """Describe a Sentinel scene for drawing.

        Args:
            scene_id: Identifier of the scene at its provider.

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
            _sentinel,
            options,
            body={
                "scene_id": scene_id,
            },
        )


class AsyncCatalogInfoResource(rt.AsyncResource):
    """info"""

    @cached_property
    def with_raw_response(self) -> AsyncCatalogInfoResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCatalogInfoResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCatalogInfoResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncCatalogInfoResourceWithStreamingResponse(self)

    async def landsat(
        self,
        *,
        scene_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SceneInfo:
        """Describe a Landsat scene for drawing.

        Args:
            scene_id: Identifier of the scene at its provider.

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
            _landsat,
            options,
            body={
                "scene_id": scene_id,
            },
        )

    async def naip(
        self,
        *,
        scene_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SceneInfo:
        """Describe a NAIP scene for drawing.

        Args:
            scene_id: Identifier of the scene at its provider.

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
            _naip,
            options,
            body={
                "scene_id": scene_id,
            },
        )

    async def sample(
        self,
        *,
        provider: str,
        scene_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SceneInfo:
        """Describe a sample scene of a provider for drawing.

        Args:
            provider: Name of the data provider.
            scene_id: Identifier of the scene at its provider.

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
            _sample,
            options,
            body={
                "provider": provider,
                "scene_id": scene_id,
            },
        )

    async def sentinel(
        self,
        *,
        scene_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SceneInfo:
        """Describe a Sentinel scene for drawing.

        Args:
            scene_id: Identifier of the scene at its provider.

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
            _sentinel,
            options,
            body={
                "scene_id": scene_id,
            },
        )


class CatalogInfoResourceWithRawResponse:
    """`CatalogInfoResource` whose methods give the whole response."""

    def __init__(self, resource: CatalogInfoResource) -> None:
        self.landsat = rt.raw(resource.landsat)
        self.naip = rt.raw(resource.naip)
        self.sample = rt.raw(resource.sample)
        self.sentinel = rt.raw(resource.sentinel)


class CatalogInfoResourceWithStreamingResponse:
    """`CatalogInfoResource` whose methods give the open response."""

    def __init__(self, resource: CatalogInfoResource) -> None:
        self.landsat = rt.streamed(resource.landsat)
        self.naip = rt.streamed(resource.naip)
        self.sample = rt.streamed(resource.sample)
        self.sentinel = rt.streamed(resource.sentinel)


class AsyncCatalogInfoResourceWithRawResponse:
    """`AsyncCatalogInfoResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncCatalogInfoResource) -> None:
        self.landsat = rt.async_raw(resource.landsat)
        self.naip = rt.async_raw(resource.naip)
        self.sample = rt.async_raw(resource.sample)
        self.sentinel = rt.async_raw(resource.sentinel)


class AsyncCatalogInfoResourceWithStreamingResponse:
    """`AsyncCatalogInfoResource` whose methods give the open response."""

    def __init__(self, resource: AsyncCatalogInfoResource) -> None:
        self.landsat = rt.async_streamed(resource.landsat)
        self.naip = rt.async_streamed(resource.naip)
        self.sample = rt.async_streamed(resource.sample)
        self.sentinel = rt.async_streamed(resource.sentinel)
