"""Collections"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.collection_delete_output import CollectionDeleteOutput
    from ..models.collection_response import CollectionResponse
    from ..models.collections_list_output import CollectionsListOutput

_create: rt.Lazy[CollectionResponse]
_create = rt.Lazy(
    lambda: rt.Operation(
        "collections.create",
        "POST",
        "/v1/op/collections.create",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CollectionCreateInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "CollectionResponse"),
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

_delete: rt.Lazy[CollectionDeleteOutput]
_delete = rt.Lazy(
    lambda: rt.Operation(
        "collections.delete",
        "POST",
        "/v1/op/collections.delete",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CollectionDeleteInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "CollectionDeleteOutput"),
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

_get: rt.Lazy[CollectionResponse]
_get = rt.Lazy(
    lambda: rt.Operation(
        "collections.get",
        "POST",
        "/v1/op/collections.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CollectionsGetInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "CollectionResponse"),
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

_list: rt.Lazy[CollectionsListOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "collections.list",
        "POST",
        "/v1/op/collections.list",
        body=rt.RequestBody(
            rt.Content(
                "application/json",
                "json",
                "SrcOperationsCollectionsReadsCollectionsListInput",
            ),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "CollectionsListOutput"),
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

_update: rt.Lazy[CollectionResponse]
_update = rt.Lazy(
    lambda: rt.Operation(
        "collections.update",
        "POST",
        "/v1/op/collections.update",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CollectionUpdateInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "CollectionResponse"),
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


class CollectionsResource(rt.SyncResource):
    """Groups of items within a project."""

    @cached_property
    def with_raw_response(self) -> CollectionsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return CollectionsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CollectionsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return CollectionsResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        project_id: str,
        description: str | rt.Omit | None = rt.omit,
        color: str | rt.Omit | None = rt.omit,
        show_on_map: bool | rt.Omit = rt.omit,
        layer_order: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CollectionResponse:
        """Create a collection in a project.

        Args:
            name: Name shown to people.
                Limits: at least 1 characters, at most 255 characters.
            project_id: Identifier of the project.
            description: Free text for people.
            color: Colour on the map as a hexadecimal code.
            show_on_map: Whether it is drawn on the map.
                Default: True.
            layer_order: Position on the map; higher numbers are drawn on top.
                Default: 0.

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
                "project_id": project_id,
                "description": description,
                "color": color,
                "show_on_map": show_on_map,
                "layer_order": layer_order,
            },
        )

    def delete(
        self,
        *,
        project_id: str,
        collection_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CollectionDeleteOutput:
        """Delete a collection; its items stay.

        Args:
            project_id: Identifier of the project.
            collection_id: Identifier of the collection.

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
                "project_id": project_id,
                "collection_id": collection_id,
            },
        )

    def get(
        self,
        *,
        project_id: str,
        collection_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CollectionResponse:
        """Show one collection.

        Args:
            project_id: Identifier of the project.
            collection_id: Identifier of the collection.

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
                "project_id": project_id,
                "collection_id": collection_id,
            },
        )

    def list(
        self,
        *,
        project_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CollectionsListOutput:
        """List the collections of a project.

        Args:
            project_id: Identifier of the project.

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
                "project_id": project_id,
            },
        )

    def update(
        self,
        *,
        project_id: str,
        collection_id: str,
        name: str | rt.Omit | None = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        color: str | rt.Omit | None = rt.omit,
        show_on_map: bool | rt.Omit | None = rt.omit,
        layer_order: int | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CollectionResponse:
        """Change a collection.

        Args:
            project_id: Identifier of the project.
            collection_id: Identifier of the collection.
            name: Name shown to people.
                Limits: at least 1 characters, at most 255 characters.
            description: Free text for people.
            color: Colour on the map as a hexadecimal code.
            show_on_map: Whether it is drawn on the map.
            layer_order: Position on the map; higher numbers are drawn on top.

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
                "project_id": project_id,
                "collection_id": collection_id,
                "name": name,
                "description": description,
                "color": color,
                "show_on_map": show_on_map,
                "layer_order": layer_order,
            },
        )


class AsyncCollectionsResource(rt.AsyncResource):
    """Groups of items within a project."""

    @cached_property
    def with_raw_response(self) -> AsyncCollectionsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCollectionsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCollectionsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncCollectionsResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        project_id: str,
        description: str | rt.Omit | None = rt.omit,
        color: str | rt.Omit | None = rt.omit,
        show_on_map: bool | rt.Omit = rt.omit,
        layer_order: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CollectionResponse:
        """Create a collection in a project.

        Args:
            name: Name shown to people.
                Limits: at least 1 characters, at most 255 characters.
            project_id: Identifier of the project.
            description: Free text for people.
            color: Colour on the map as a hexadecimal code.
            show_on_map: Whether it is drawn on the map.
                Default: True.
            layer_order: Position on the map; higher numbers are drawn on top.
                Default: 0.

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
                "project_id": project_id,
                "description": description,
                "color": color,
                "show_on_map": show_on_map,
                "layer_order": layer_order,
            },
        )

    async def delete(
        self,
        *,
        project_id: str,
        collection_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CollectionDeleteOutput:
        """Delete a collection; its items stay.

        Args:
            project_id: Identifier of the project.
            collection_id: Identifier of the collection.

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
                "project_id": project_id,
                "collection_id": collection_id,
            },
        )

    async def get(
        self,
        *,
        project_id: str,
        collection_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CollectionResponse:
        """Show one collection.

        Args:
            project_id: Identifier of the project.
            collection_id: Identifier of the collection.

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
                "project_id": project_id,
                "collection_id": collection_id,
            },
        )

    async def list(
        self,
        *,
        project_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CollectionsListOutput:
        """List the collections of a project.

        Args:
            project_id: Identifier of the project.

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
                "project_id": project_id,
            },
        )

    async def update(
        self,
        *,
        project_id: str,
        collection_id: str,
        name: str | rt.Omit | None = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        color: str | rt.Omit | None = rt.omit,
        show_on_map: bool | rt.Omit | None = rt.omit,
        layer_order: int | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> CollectionResponse:
        """Change a collection.

        Args:
            project_id: Identifier of the project.
            collection_id: Identifier of the collection.
            name: Name shown to people.
                Limits: at least 1 characters, at most 255 characters.
            description: Free text for people.
            color: Colour on the map as a hexadecimal code.
            show_on_map: Whether it is drawn on the map.
            layer_order: Position on the map; higher numbers are drawn on top.

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
                "project_id": project_id,
                "collection_id": collection_id,
                "name": name,
                "description": description,
                "color": color,
                "show_on_map": show_on_map,
                "layer_order": layer_order,
            },
        )


class CollectionsResourceWithRawResponse:
    """`CollectionsResource` whose methods give the whole response."""

    def __init__(self, resource: CollectionsResource) -> None:
        self.create = rt.raw(resource.create)
        self.delete = rt.raw(resource.delete)
        self.get = rt.raw(resource.get)
        self.list = rt.raw(resource.list)
        self.update = rt.raw(resource.update)


class CollectionsResourceWithStreamingResponse:
    """`CollectionsResource` whose methods give the open response."""

    def __init__(self, resource: CollectionsResource) -> None:
        self.create = rt.streamed(resource.create)
        self.delete = rt.streamed(resource.delete)
        self.get = rt.streamed(resource.get)
        self.list = rt.streamed(resource.list)
        self.update = rt.streamed(resource.update)


class AsyncCollectionsResourceWithRawResponse:
    """`AsyncCollectionsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncCollectionsResource) -> None:
        self.create = rt.async_raw(resource.create)
        self.delete = rt.async_raw(resource.delete)
        self.get = rt.async_raw(resource.get)
        self.list = rt.async_raw(resource.list)
        self.update = rt.async_raw(resource.update)


class AsyncCollectionsResourceWithStreamingResponse:
    """`AsyncCollectionsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncCollectionsResource) -> None:
        self.create = rt.async_streamed(resource.create)
        self.delete = rt.async_streamed(resource.delete)
        self.get = rt.async_streamed(resource.get)
        self.list = rt.async_streamed(resource.list)
        self.update = rt.async_streamed(resource.update)
