"""Clipping"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.clip_job import ClipJob
    from .clip_area import AsyncClipAreaResource, ClipAreaResource
    from .clip_areas import AsyncClipAreasResource, ClipAreasResource
    from .clip_job import AsyncClipJobResource, ClipJobResource
    from .clip_jobs import AsyncClipJobsResource, ClipJobsResource

_create_from_area: rt.Lazy[ClipJob]
_create_from_area = rt.Lazy(
    lambda: rt.Operation(
        "clip.create_from_area",
        "POST",
        "/v1/op/clip.create_from_area",
        parameters=[
            rt.Parameter("Idempotency-Key", "header"),
        ],
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ClipCreateFromAreaInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ClipJob"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "402",
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
                "409",
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
        idempotency_header="Idempotency-Key",
    ),
)

_create_from_item: rt.Lazy[ClipJob]
_create_from_item = rt.Lazy(
    lambda: rt.Operation(
        "clip.create_from_item",
        "POST",
        "/v1/op/clip.create_from_item",
        parameters=[
            rt.Parameter("Idempotency-Key", "header"),
        ],
        body=rt.RequestBody(
            rt.Content("application/json", "json", "dict[str, typing.Any] | None"),
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ClipJob"),
            ),
            rt.Response(
                "400",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "402",
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
                "409",
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
        idempotency_header="Idempotency-Key",
    ),
)


class ClipResource(rt.SyncResource):
    """Cutting an area of interest out of imagery."""

    @cached_property
    def with_raw_response(self) -> ClipResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ClipResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClipResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ClipResourceWithStreamingResponse(self)

    @cached_property
    def area(self) -> ClipAreaResource:
        """area"""
        from .clip_area import ClipAreaResource

        return ClipAreaResource(self._client)

    @cached_property
    def areas(self) -> ClipAreasResource:
        """areas"""
        from .clip_areas import ClipAreasResource

        return ClipAreasResource(self._client)

    @cached_property
    def job(self) -> ClipJobResource:
        """job"""
        from .clip_job import ClipJobResource

        return ClipJobResource(self._client)

    @cached_property
    def jobs(self) -> ClipJobsResource:
        """jobs"""
        from .clip_jobs import ClipJobsResource

        return ClipJobsResource(self._client)

    def create_from_area(
        self,
        *,
        area: str,
        mosaic_types: typing.Sequence[str],
        aoi_geometry: typing.Mapping[str, object],
        organization_id: str,
        aoi_name: str | rt.Omit | None = rt.omit,
        project_id: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ClipJob:
        """Order a cut-out of published mosaics.

        Poll `clip.job.get` until the status is final.

        Args:
            area: Name of a published clipping area.
            mosaic_types: Names of the mosaics to produce.
            aoi_geometry: GeoJSON polygon or multipolygon to cut out.
            organization_id: Identifier of the organization.
            aoi_name: Label under which the area is shown.
            project_id: Project that receives the result.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PaymentRequiredError: 402, Credits, card or quota do not cover the request.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            ConflictError: 409, The request contradicts the present state, or a key was
                reused.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _create_from_area,
            options,
            body={
                "area": area,
                "mosaic_types": mosaic_types,
                "aoi_geometry": aoi_geometry,
                "organization_id": organization_id,
                "aoi_name": aoi_name,
                "project_id": project_id,
            },
        )

    def create_from_item(
        self,
        *,
        body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ClipJob:
        """Order a cut-out of an item.

        Takes the item, the area of interest and the organization that pays. Poll
        `clip.job.get` until the status is final.

        Args:
            body: Item, area of interest and organization.

        Returns:
            The operation succeeded.

        Raises:
            BadRequestError: 400, The request makes no sense to the operation.
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PaymentRequiredError: 402, Credits, card or quota do not cover the request.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            ConflictError: 409, The request contradicts the present state, or a key was
                reused.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _create_from_item,
            options,
            body=body,
        )


class AsyncClipResource(rt.AsyncResource):
    """Cutting an area of interest out of imagery."""

    @cached_property
    def with_raw_response(self) -> AsyncClipResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncClipResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClipResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncClipResourceWithStreamingResponse(self)

    @cached_property
    def area(self) -> AsyncClipAreaResource:
        """area"""
        from .clip_area import AsyncClipAreaResource

        return AsyncClipAreaResource(self._client)

    @cached_property
    def areas(self) -> AsyncClipAreasResource:
        """areas"""
        from .clip_areas import AsyncClipAreasResource

        return AsyncClipAreasResource(self._client)

    @cached_property
    def job(self) -> AsyncClipJobResource:
        """job"""
        from .clip_job import AsyncClipJobResource

        return AsyncClipJobResource(self._client)

    @cached_property
    def jobs(self) -> AsyncClipJobsResource:
        """jobs"""
        from .clip_jobs import AsyncClipJobsResource

        return AsyncClipJobsResource(self._client)

    async def create_from_area(
        self,
        *,
        area: str,
        mosaic_types: typing.Sequence[str],
        aoi_geometry: typing.Mapping[str, object],
        organization_id: str,
        aoi_name: str | rt.Omit | None = rt.omit,
        project_id: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ClipJob:
        """Order a cut-out of published mosaics.

        Poll `clip.job.get` until the status is final.

        Args:
            area: Name of a published clipping area.
            mosaic_types: Names of the mosaics to produce.
            aoi_geometry: GeoJSON polygon or multipolygon to cut out.
            organization_id: Identifier of the organization.
            aoi_name: Label under which the area is shown.
            project_id: Project that receives the result.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PaymentRequiredError: 402, Credits, card or quota do not cover the request.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            ConflictError: 409, The request contradicts the present state, or a key was
                reused.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _create_from_area,
            options,
            body={
                "area": area,
                "mosaic_types": mosaic_types,
                "aoi_geometry": aoi_geometry,
                "organization_id": organization_id,
                "aoi_name": aoi_name,
                "project_id": project_id,
            },
        )

    async def create_from_item(
        self,
        *,
        body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ClipJob:
        """Order a cut-out of an item.

        Takes the item, the area of interest and the organization that pays. Poll
        `clip.job.get` until the status is final.

        Args:
            body: Item, area of interest and organization.

        Returns:
            The operation succeeded.

        Raises:
            BadRequestError: 400, The request makes no sense to the operation.
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PaymentRequiredError: 402, Credits, card or quota do not cover the request.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            ConflictError: 409, The request contradicts the present state, or a key was
                reused.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _create_from_item,
            options,
            body=body,
        )


class ClipResourceWithRawResponse:
    """`ClipResource` whose methods give the whole response."""

    def __init__(self, resource: ClipResource) -> None:
        self.create_from_area = rt.raw(resource.create_from_area)
        self.create_from_item = rt.raw(resource.create_from_item)


class ClipResourceWithStreamingResponse:
    """`ClipResource` whose methods give the open response."""

    def __init__(self, resource: ClipResource) -> None:
        self.create_from_area = rt.streamed(resource.create_from_area)
        self.create_from_item = rt.streamed(resource.create_from_item)


class AsyncClipResourceWithRawResponse:
    """`AsyncClipResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncClipResource) -> None:
        self.create_from_area = rt.async_raw(resource.create_from_area)
        self.create_from_item = rt.async_raw(resource.create_from_item)


class AsyncClipResourceWithStreamingResponse:
    """`AsyncClipResource` whose methods give the open response."""

    def __init__(self, resource: AsyncClipResource) -> None:
        self.create_from_area = rt.async_streamed(resource.create_from_area)
        self.create_from_item = rt.async_streamed(resource.create_from_item)
