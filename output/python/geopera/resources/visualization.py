"""Visualization"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.visualization_list_output import VisualizationListOutput
    from .visualization_profile import (
        AsyncVisualizationProfileResource,
        VisualizationProfileResource,
    )
    from .visualization_profiles import (
        AsyncVisualizationProfilesResource,
        VisualizationProfilesResource,
    )

_list_for: rt.Lazy[VisualizationListOutput]
_list_for = rt.Lazy(
    lambda: rt.Operation(
        "visualization.list_for",
        "POST",
        "/v1/op/visualization.list_for",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "VisualizationListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "VisualizationListOutput"),
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


class VisualizationResource(rt.SyncResource):
    """Profiles that say how items are drawn."""

    @cached_property
    def with_raw_response(self) -> VisualizationResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return VisualizationResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VisualizationResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return VisualizationResourceWithStreamingResponse(self)

    @cached_property
    def profile(self) -> VisualizationProfileResource:
        """profile"""
        from .visualization_profile import VisualizationProfileResource

        return VisualizationProfileResource(self._client)

    @cached_property
    def profiles(self) -> VisualizationProfilesResource:
        """profiles"""
        from .visualization_profiles import VisualizationProfilesResource

        return VisualizationProfilesResource(self._client)

    def list_for(
        self,
        *,
        band_roles: typing.Mapping[str, int] | rt.Omit = rt.omit,
        data_type: str | rt.Omit = rt.omit,
        render_params: typing.Mapping[str, object] | rt.Omit = rt.omit,
        asset: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> VisualizationListOutput:
        """List the ways to draw data with given bands.

        Without any member of the body, an empty one is sent.

        Args:
            band_roles: Maps a role such as `red` or `nir` to a band number.
            data_type: Kind of data of the asset.
                Default: "raster".
            render_params: Settings handed to the renderer.
            asset: Key of the asset to visualize.

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
            _list_for,
            options,
            body={
                "band_roles": band_roles,
                "data_type": data_type,
                "render_params": render_params,
                "asset": asset,
            },
        )


class AsyncVisualizationResource(rt.AsyncResource):
    """Profiles that say how items are drawn."""

    @cached_property
    def with_raw_response(self) -> AsyncVisualizationResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncVisualizationResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncVisualizationResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncVisualizationResourceWithStreamingResponse(self)

    @cached_property
    def profile(self) -> AsyncVisualizationProfileResource:
        """profile"""
        from .visualization_profile import AsyncVisualizationProfileResource

        return AsyncVisualizationProfileResource(self._client)

    @cached_property
    def profiles(self) -> AsyncVisualizationProfilesResource:
        """profiles"""
        from .visualization_profiles import AsyncVisualizationProfilesResource

        return AsyncVisualizationProfilesResource(self._client)

    async def list_for(
        self,
        *,
        band_roles: typing.Mapping[str, int] | rt.Omit = rt.omit,
        data_type: str | rt.Omit = rt.omit,
        render_params: typing.Mapping[str, object] | rt.Omit = rt.omit,
        asset: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> VisualizationListOutput:
        """List the ways to draw data with given bands.

        Without any member of the body, an empty one is sent.

        Args:
            band_roles: Maps a role such as `red` or `nir` to a band number.
            data_type: Kind of data of the asset.
                Default: "raster".
            render_params: Settings handed to the renderer.
            asset: Key of the asset to visualize.

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
            _list_for,
            options,
            body={
                "band_roles": band_roles,
                "data_type": data_type,
                "render_params": render_params,
                "asset": asset,
            },
        )


class VisualizationResourceWithRawResponse:
    """`VisualizationResource` whose methods give the whole response."""

    def __init__(self, resource: VisualizationResource) -> None:
        self.list_for = rt.raw(resource.list_for)


class VisualizationResourceWithStreamingResponse:
    """`VisualizationResource` whose methods give the open response."""

    def __init__(self, resource: VisualizationResource) -> None:
        self.list_for = rt.streamed(resource.list_for)


class AsyncVisualizationResourceWithRawResponse:
    """`AsyncVisualizationResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncVisualizationResource) -> None:
        self.list_for = rt.async_raw(resource.list_for)


class AsyncVisualizationResourceWithStreamingResponse:
    """`AsyncVisualizationResource` whose methods give the open response."""

    def __init__(self, resource: AsyncVisualizationResource) -> None:
        self.list_for = rt.async_streamed(resource.list_for)
