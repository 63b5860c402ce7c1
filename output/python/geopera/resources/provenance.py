"""Provenance"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.lineage_get_output import LineageGetOutput

_get: rt.Lazy[LineageGetOutput]
_get = rt.Lazy(
    lambda: rt.Operation(
        "provenance.get",
        "POST",
        "/v1/op/provenance.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "LineageGetInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "LineageGetOutput"),
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


class ProvenanceResource(rt.SyncResource):
    """How data came about, as a graph."""

    @cached_property
    def with_raw_response(self) -> ProvenanceResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ProvenanceResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ProvenanceResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ProvenanceResourceWithStreamingResponse(self)

    def get(
        self,
        *,
        entity_type: str,
        entity_id: str,
        direction: str | rt.Omit = rt.omit,
        max_depth: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> LineageGetOutput:
        """provenance.get

        Args:
            entity_type: Type of the entity to start from.
            entity_id: Identifier of the entity to start from.
            direction: Way to walk the graph; `up` means ancestors.
                Default: "up".
            max_depth: How many steps away from the start to look.
                Limits: at least 1, at most 50.
                Default: 20.

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
            _get,
            options,
            body={
                "entity_type": entity_type,
                "entity_id": entity_id,
                "direction": direction,
                "max_depth": max_depth,
            },
        )


class AsyncProvenanceResource(rt.AsyncResource):
    """How data came about, as a graph."""

    @cached_property
    def with_raw_response(self) -> AsyncProvenanceResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncProvenanceResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncProvenanceResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncProvenanceResourceWithStreamingResponse(self)

    async def get(
        self,
        *,
        entity_type: str,
        entity_id: str,
        direction: str | rt.Omit = rt.omit,
        max_depth: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> LineageGetOutput:
        """provenance.get

        Args:
            entity_type: Type of the entity to start from.
            entity_id: Identifier of the entity to start from.
            direction: Way to walk the graph; `up` means ancestors.
                Default: "up".
            max_depth: How many steps away from the start to look.
                Limits: at least 1, at most 50.
                Default: 20.

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
            _get,
            options,
            body={
                "entity_type": entity_type,
                "entity_id": entity_id,
                "direction": direction,
                "max_depth": max_depth,
            },
        )


class ProvenanceResourceWithRawResponse:
    """`ProvenanceResource` whose methods give the whole response."""

    def __init__(self, resource: ProvenanceResource) -> None:
        self.get = rt.raw(resource.get)


class ProvenanceResourceWithStreamingResponse:
    """`ProvenanceResource` whose methods give the open response."""

    def __init__(self, resource: ProvenanceResource) -> None:
        self.get = rt.streamed(resource.get)


class AsyncProvenanceResourceWithRawResponse:
    """`AsyncProvenanceResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncProvenanceResource) -> None:
        self.get = rt.async_raw(resource.get)


class AsyncProvenanceResourceWithStreamingResponse:
    """`AsyncProvenanceResource` whose methods give the open response."""

    def __init__(self, resource: AsyncProvenanceResource) -> None:
        self.get = rt.async_streamed(resource.get)
