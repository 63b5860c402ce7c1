"""profiles"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.profiles_list_output import ProfilesListOutput

_list: rt.Lazy[ProfilesListOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "visualization.profiles.list",
        "POST",
        "/v1/op/visualization.profiles.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProfilesListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ProfilesListOutput"),
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


class VisualizationProfilesResource(rt.SyncResource):
    """profiles"""

    @cached_property
    def with_raw_response(self) -> VisualizationProfilesResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return VisualizationProfilesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> VisualizationProfilesResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return VisualizationProfilesResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        item_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProfilesListOutput:
        """List the visualization profiles of an item.

        Args:
            item_id: Identifier of the item.

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
            _list,
            options,
            body={
                "item_id": item_id,
            },
        )


class AsyncVisualizationProfilesResource(rt.AsyncResource):
    """profiles"""

    @cached_property
    def with_raw_response(self) -> AsyncVisualizationProfilesResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncVisualizationProfilesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncVisualizationProfilesResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncVisualizationProfilesResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        item_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProfilesListOutput:
        """List the visualization profiles of an item.

        Args:
            item_id: Identifier of the item.

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
            _list,
            options,
            body={
                "item_id": item_id,
            },
        )


class VisualizationProfilesResourceWithRawResponse:
    """`VisualizationProfilesResource` whose methods give the whole response."""

    def __init__(self, resource: VisualizationProfilesResource) -> None:
        self.list = rt.raw(resource.list)


class VisualizationProfilesResourceWithStreamingResponse:
    """`VisualizationProfilesResource` whose methods give the open response."""

    def __init__(self, resource: VisualizationProfilesResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncVisualizationProfilesResourceWithRawResponse:
    """`AsyncVisualizationProfilesResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncVisualizationProfilesResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncVisualizationProfilesResourceWithStreamingResponse:
    """`AsyncVisualizationProfilesResource` whose methods give the open response."""

    def __init__(self, resource: AsyncVisualizationProfilesResource) -> None:
        self.list = rt.async_streamed(resource.list)
