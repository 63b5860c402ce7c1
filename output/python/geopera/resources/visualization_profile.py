"""profile"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.ok_output import OkOutput
    from ..models.profile_layer import ProfileLayer
    from ..models.profile_response import ProfileResponse
    from ..models.profile_type import ProfileType

_create: rt.Lazy[ProfileResponse]
_create = rt.Lazy(
    lambda: rt.Operation(
        "visualization.profile.create",
        "POST",
        "/v1/op/visualization.profile.create",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProfileCreateInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ProfileResponse"),
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

_delete: rt.Lazy[OkOutput]
_delete = rt.Lazy(
    lambda: rt.Operation(
        "visualization.profile.delete",
        "POST",
        "/v1/op/visualization.profile.delete",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProfileRef"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "OkOutput"),
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

_get: rt.Lazy[ProfileResponse]
_get = rt.Lazy(
    lambda: rt.Operation(
        "visualization.profile.get",
        "POST",
        "/v1/op/visualization.profile.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProfileGetInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ProfileResponse"),
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

_set_default: rt.Lazy[ProfileResponse]
_set_default = rt.Lazy(
    lambda: rt.Operation(
        "visualization.profile.set_default",
        "POST",
        "/v1/op/visualization.profile.set_default",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProfileRef"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ProfileResponse"),
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

_update: rt.Lazy[ProfileResponse]
_update = rt.Lazy(
    lambda: rt.Operation(
        "visualization.profile.update",
        "POST",
        "/v1/op/visualization.profile.update",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProfileUpdateInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ProfileResponse"),
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


class VisualizationProfileResource(rt.SyncResource):
    """profile"""

    @cached_property
    def with_raw_response(self) -> VisualizationProfileResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return VisualizationProfileResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> VisualizationProfileResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return VisualizationProfileResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        type: ProfileType,
        config: typing.Mapping[str, object],
        item_id: str,
        layer: ProfileLayer | rt.Omit = rt.omit,
        is_default: bool | rt.Omit = rt.omit,
        sort_order: int | rt.Omit = rt.omit,
        asset_key: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProfileResponse:
        """Add a visualization profile to an item.

        Args:
            name: Name shown to people.
                Limits: at least 1 characters, at most 255 characters.
            type: Kind of rendering.
            config: Settings of the renderer.
            item_id: Identifier of the item.
            layer: Layer the profile belongs to.
                Default: "user".
            is_default: Whether this profile is shown first.
                Default: False.
            sort_order: Position among its siblings.
                Default: 0.
            asset_key: Key of the asset within its item.

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
            _create,
            options,
            body={
                "name": name,
                "type": type,
                "config": config,
                "item_id": item_id,
                "layer": layer,
                "is_default": is_default,
                "sort_order": sort_order,
                "asset_key": asset_key,
            },
        )

    def delete(
        self,
        *,
        item_id: str,
        profile_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OkOutput:
        """Delete a visualization profile.

        Args:
            item_id: Identifier of the item.
            profile_id: Identifier of the visualization profile.

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
                "profile_id": profile_id,
            },
        )

    def get(
        self,
        *,
        item_id: str,
        profile_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProfileResponse:
        """Show one visualization profile.

        Args:
            item_id: Identifier of the item.
            profile_id: Identifier of the visualization profile.

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
                "item_id": item_id,
                "profile_id": profile_id,
            },
        )

    def set_default(
        self,
        *,
        item_id: str,
        profile_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProfileResponse:
        """Make a profile the one that is shown first.

        Args:
            item_id: Identifier of the item.
            profile_id: Identifier of the visualization profile.

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
            _set_default,
            options,
            body={
                "item_id": item_id,
                "profile_id": profile_id,
            },
        )

    def update(
        self,
        *,
        item_id: str,
        profile_id: str,
        name: str | rt.Omit | None = rt.omit,
        type: ProfileType | rt.Omit | None = rt.omit,
        is_default: bool | rt.Omit | None = rt.omit,
        sort_order: int | rt.Omit | None = rt.omit,
        config: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        asset_key: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProfileResponse:
        """Change a visualization profile.

        Args:
            item_id: Identifier of the item.
            profile_id: Identifier of the visualization profile.
            name: Name shown to people.
                Limits: at least 1 characters, at most 255 characters.
            type: Kind of rendering.
            is_default: Whether this profile is shown first.
            sort_order: Position among its siblings.
            config: Settings of the renderer.
            asset_key: Key of the asset within its item.

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
            _update,
            options,
            body={
                "item_id": item_id,
                "profile_id": profile_id,
                "name": name,
                "type": type,
                "is_default": is_default,
                "sort_order": sort_order,
                "config": config,
                "asset_key": asset_key,
            },
        )


class AsyncVisualizationProfileResource(rt.AsyncResource):
    """profile"""

    @cached_property
    def with_raw_response(self) -> AsyncVisualizationProfileResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncVisualizationProfileResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncVisualizationProfileResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncVisualizationProfileResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        type: ProfileType,
        config: typing.Mapping[str, object],
        item_id: str,
        layer: ProfileLayer | rt.Omit = rt.omit,
        is_default: bool | rt.Omit = rt.omit,
        sort_order: int | rt.Omit = rt.omit,
        asset_key: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProfileResponse:
        """Add a visualization profile to an item.

        Args:
            name: Name shown to people.
                Limits: at least 1 characters, at most 255 characters.
            type: Kind of rendering.
            config: Settings of the renderer.
            item_id: Identifier of the item.
            layer: Layer the profile belongs to.
                Default: "user".
            is_default: Whether this profile is shown first.
                Default: False.
            sort_order: Position among its siblings.
                Default: 0.
            asset_key: Key of the asset within its item.

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
            _create,
            options,
            body={
                "name": name,
                "type": type,
                "config": config,
                "item_id": item_id,
                "layer": layer,
                "is_default": is_default,
                "sort_order": sort_order,
                "asset_key": asset_key,
            },
        )

    async def delete(
        self,
        *,
        item_id: str,
        profile_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OkOutput:
        """Delete a visualization profile.

        Args:
            item_id: Identifier of the item.
            profile_id: Identifier of the visualization profile.

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
                "profile_id": profile_id,
            },
        )

    async def get(
        self,
        *,
        item_id: str,
        profile_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProfileResponse:
        """Show one visualization profile.

        Args:
            item_id: Identifier of the item.
            profile_id: Identifier of the visualization profile.

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
                "item_id": item_id,
                "profile_id": profile_id,
            },
        )

    async def set_default(
        self,
        *,
        item_id: str,
        profile_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProfileResponse:
        """Make a profile the one that is shown first.

        Args:
            item_id: Identifier of the item.
            profile_id: Identifier of the visualization profile.

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
            _set_default,
            options,
            body={
                "item_id": item_id,
                "profile_id": profile_id,
            },
        )

    async def update(
        self,
        *,
        item_id: str,
        profile_id: str,
        name: str | rt.Omit | None = rt.omit,
        type: ProfileType | rt.Omit | None = rt.omit,
        is_default: bool | rt.Omit | None = rt.omit,
        sort_order: int | rt.Omit | None = rt.omit,
        config: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        asset_key: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProfileResponse:
        """Change a visualization profile.

        Args:
            item_id: Identifier of the item.
            profile_id: Identifier of the visualization profile.
            name: Name shown to people.
                Limits: at least 1 characters, at most 255 characters.
            type: Kind of rendering.
            is_default: Whether this profile is shown first.
            sort_order: Position among its siblings.
            config: Settings of the renderer.
            asset_key: Key of the asset within its item.

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
            _update,
            options,
            body={
                "item_id": item_id,
                "profile_id": profile_id,
                "name": name,
                "type": type,
                "is_default": is_default,
                "sort_order": sort_order,
                "config": config,
                "asset_key": asset_key,
            },
        )


class VisualizationProfileResourceWithRawResponse:
    """`VisualizationProfileResource` whose methods give the whole response."""

    def __init__(self, resource: VisualizationProfileResource) -> None:
        self.create = rt.raw(resource.create)
        self.delete = rt.raw(resource.delete)
        self.get = rt.raw(resource.get)
        self.set_default = rt.raw(resource.set_default)
        self.update = rt.raw(resource.update)


class VisualizationProfileResourceWithStreamingResponse:
    """`VisualizationProfileResource` whose methods give the open response."""

    def __init__(self, resource: VisualizationProfileResource) -> None:
        self.create = rt.streamed(resource.create)
        self.delete = rt.streamed(resource.delete)
        self.get = rt.streamed(resource.get)
        self.set_default = rt.streamed(resource.set_default)
        self.update = rt.streamed(resource.update)


class AsyncVisualizationProfileResourceWithRawResponse:
    """`AsyncVisualizationProfileResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncVisualizationProfileResource) -> None:
        self.create = rt.async_raw(resource.create)
        self.delete = rt.async_raw(resource.delete)
        self.get = rt.async_raw(resource.get)
        self.set_default = rt.async_raw(resource.set_default)
        self.update = rt.async_raw(resource.update)


class AsyncVisualizationProfileResourceWithStreamingResponse:
    """`AsyncVisualizationProfileResource` whose methods give the open response."""

    def __init__(self, resource: AsyncVisualizationProfileResource) -> None:
        self.create = rt.async_streamed(resource.create)
        self.delete = rt.async_streamed(resource.delete)
        self.get = rt.async_streamed(resource.get)
        self.set_default = rt.async_streamed(resource.set_default)
        self.update = rt.async_streamed(resource.update)
