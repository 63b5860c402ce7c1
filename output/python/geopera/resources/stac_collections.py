"""Collections"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.stac_collections_output import StacCollectionsOutput

_list: rt.Lazy[StacCollectionsOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "stac.collections.list",
        "POST",
        "/v1/op/stac.collections.list",
        body=rt.RequestBody(
            rt.Content(
                "application/json",
                "json",
                "SrcOperationsStacReadsCollectionsListInput",
            ),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "StacCollectionsOutput"),
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


class StacCollectionsResource(rt.SyncResource):
    """Groups of items within a project."""

    @cached_property
    def with_raw_response(self) -> StacCollectionsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return StacCollectionsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StacCollectionsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return StacCollectionsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        base_url: str | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> StacCollectionsOutput:
        """List collections as STAC documents.

        Without any member of the body, an empty one is sent.

        Args:
            base_url: Prefix for the links in the answer.
                Default: "".

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
                "base_url": base_url,
            },
        )


class AsyncStacCollectionsResource(rt.AsyncResource):
    """Groups of items within a project."""

    @cached_property
    def with_raw_response(self) -> AsyncStacCollectionsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncStacCollectionsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncStacCollectionsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncStacCollectionsResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        base_url: str | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> StacCollectionsOutput:
        """List collections as STAC documents.

        Without any member of the body, an empty one is sent.

        Args:
            base_url: Prefix for the links in the answer.
                Default: "".

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
                "base_url": base_url,
            },
        )


class StacCollectionsResourceWithRawResponse:
    """`StacCollectionsResource` whose methods give the whole response."""

    def __init__(self, resource: StacCollectionsResource) -> None:
        self.list = rt.raw(resource.list)


class StacCollectionsResourceWithStreamingResponse:
    """`StacCollectionsResource` whose methods give the open response."""

    def __init__(self, resource: StacCollectionsResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncStacCollectionsResourceWithRawResponse:
    """`AsyncStacCollectionsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncStacCollectionsResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncStacCollectionsResourceWithStreamingResponse:
    """`AsyncStacCollectionsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncStacCollectionsResource) -> None:
        self.list = rt.async_streamed(resource.list)
