"""Projects"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.add_member_input import AddMemberInputRole
    from ..models.gcs_region import GcsRegion
    from ..models.member_output import MemberOutput
    from ..models.project_delete_output import ProjectDeleteOutput
    from ..models.project_response import ProjectResponse
    from ..models.remove_member_output import RemoveMemberOutput
    from ..models.update_member_input import UpdateMemberInputRole

_add_member: rt.Lazy[MemberOutput]
_add_member = rt.Lazy(
    lambda: rt.Operation(
        "projects.add_member",
        "POST",
        "/v1/op/projects.add_member",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "AddMemberInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "MemberOutput"),
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

_archive: rt.Lazy[ProjectResponse]
_archive = rt.Lazy(
    lambda: rt.Operation(
        "projects.archive",
        "POST",
        "/v1/op/projects.archive",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProjectArchiveInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ProjectResponse"),
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

_create: rt.Lazy[ProjectResponse]
_create = rt.Lazy(
    lambda: rt.Operation(
        "projects.create",
        "POST",
        "/v1/op/projects.create",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProjectCreate"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ProjectResponse"),
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

_delete: rt.Lazy[ProjectDeleteOutput]
_delete = rt.Lazy(
    lambda: rt.Operation(
        "projects.delete",
        "POST",
        "/v1/op/projects.delete",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProjectDeleteInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ProjectDeleteOutput"),
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

_remove_member: rt.Lazy[RemoveMemberOutput]
_remove_member = rt.Lazy(
    lambda: rt.Operation(
        "projects.remove_member",
        "POST",
        "/v1/op/projects.remove_member",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "RemoveMemberInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "RemoveMemberOutput"),
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

_update: rt.Lazy[ProjectResponse]
_update = rt.Lazy(
    lambda: rt.Operation(
        "projects.update",
        "POST",
        "/v1/op/projects.update",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProjectUpdateInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ProjectResponse"),
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

_update_member: rt.Lazy[MemberOutput]
_update_member = rt.Lazy(
    lambda: rt.Operation(
        "projects.update_member",
        "POST",
        "/v1/op/projects.update_member",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "UpdateMemberInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "MemberOutput"),
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


class ProjectsResource(rt.SyncResource):
    """Spaces that hold items, and the people who work there."""

    @cached_property
    def with_raw_response(self) -> ProjectsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ProjectsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ProjectsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ProjectsResourceWithStreamingResponse(self)

    def add_member(
        self,
        *,
        project_id: str,
        user_id: str,
        role: AddMemberInputRole | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> MemberOutput:
        """Add a user to a project.

        Args:
            project_id: Identifier of the project.
            user_id: User to add.
            role: Role of the member in the project.
                Default: "editor".

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
            _add_member,
            options,
            body={
                "project_id": project_id,
                "user_id": user_id,
                "role": role,
            },
        )

    def archive(
        self,
        *,
        project_id: str,
        name: str | rt.Omit | None = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        is_archived: bool | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProjectResponse:
        """Archive a project or bring it back.

        Args:
            project_id: Identifier of the project.
            name: Name shown to people.
                Limits: at least 1 characters, at most 255 characters.
            description: Free text for people.
            is_archived: Whether the project is archived.

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
            _archive,
            options,
            body={
                "project_id": project_id,
                "name": name,
                "description": description,
                "is_archived": is_archived,
            },
        )

    def create(
        self,
        *,
        name: str,
        description: str | rt.Omit | None = rt.omit,
        gcs_region: GcsRegion | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProjectResponse:
        """Create a project.

        Args:
            name: Name shown to people.
                Limits: at least 1 characters, at most 255 characters.
            description: Free text for people.
            gcs_region: Storage region for the files of the project.
                Default: "australia-southeast1".

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
                "description": description,
                "gcs_region": gcs_region,
            },
        )

    def delete(
        self,
        *,
        project_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProjectDeleteOutput:
        """Delete a project with everything in it.

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
            _delete,
            options,
            body={
                "project_id": project_id,
            },
        )

    def remove_member(
        self,
        *,
        project_id: str,
        user_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> RemoveMemberOutput:
        """Remove a user from a project.

        Args:
            project_id: Identifier of the project.
            user_id: Identifier of the user.

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
            _remove_member,
            options,
            body={
                "project_id": project_id,
                "user_id": user_id,
            },
        )

    def update(
        self,
        *,
        project_id: str,
        name: str | rt.Omit | None = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        is_archived: bool | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProjectResponse:
        """Change a project.

        Args:
            project_id: Identifier of the project.
            name: Name shown to people.
                Limits: at least 1 characters, at most 255 characters.
            description: Free text for people.
            is_archived: Whether the project is archived.

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
                "name": name,
                "description": description,
                "is_archived": is_archived,
            },
        )

    def update_member(
        self,
        *,
        project_id: str,
        user_id: str,
        role: UpdateMemberInputRole,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> MemberOutput:
        """Change the role of a member.

        Args:
            project_id: Identifier of the project.
            user_id: Identifier of the user.
            role: Role of the member in the project.

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
            _update_member,
            options,
            body={
                "project_id": project_id,
                "user_id": user_id,
                "role": role,
            },
        )


class AsyncProjectsResource(rt.AsyncResource):
    """Spaces that hold items, and the people who work there."""

    @cached_property
    def with_raw_response(self) -> AsyncProjectsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncProjectsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncProjectsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncProjectsResourceWithStreamingResponse(self)

    async def add_member(
        self,
        *,
        project_id: str,
        user_id: str,
        role: AddMemberInputRole | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> MemberOutput:
        """Add a user to a project.

        Args:
            project_id: Identifier of the project.
            user_id: User to add.
            role: Role of the member in the project.
                Default: "editor".

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
            _add_member,
            options,
            body={
                "project_id": project_id,
                "user_id": user_id,
                "role": role,
            },
        )

    async def archive(
        self,
        *,
        project_id: str,
        name: str | rt.Omit | None = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        is_archived: bool | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProjectResponse:
        """Archive a project or bring it back.

        Args:
            project_id: Identifier of the project.
            name: Name shown to people.
                Limits: at least 1 characters, at most 255 characters.
            description: Free text for people.
            is_archived: Whether the project is archived.

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
            _archive,
            options,
            body={
                "project_id": project_id,
                "name": name,
                "description": description,
                "is_archived": is_archived,
            },
        )

    async def create(
        self,
        *,
        name: str,
        description: str | rt.Omit | None = rt.omit,
        gcs_region: GcsRegion | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProjectResponse:
        """Create a project.

        Args:
            name: Name shown to people.
                Limits: at least 1 characters, at most 255 characters.
            description: Free text for people.
            gcs_region: Storage region for the files of the project.
                Default: "australia-southeast1".

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
                "description": description,
                "gcs_region": gcs_region,
            },
        )

    async def delete(
        self,
        *,
        project_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProjectDeleteOutput:
        """Delete a project with everything in it.

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
            _delete,
            options,
            body={
                "project_id": project_id,
            },
        )

    async def remove_member(
        self,
        *,
        project_id: str,
        user_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> RemoveMemberOutput:
        """Remove a user from a project.

        Args:
            project_id: Identifier of the project.
            user_id: Identifier of the user.

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
            _remove_member,
            options,
            body={
                "project_id": project_id,
                "user_id": user_id,
            },
        )

    async def update(
        self,
        *,
        project_id: str,
        name: str | rt.Omit | None = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        is_archived: bool | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ProjectResponse:
        """Change a project.

        Args:
            project_id: Identifier of the project.
            name: Name shown to people.
                Limits: at least 1 characters, at most 255 characters.
            description: Free text for people.
            is_archived: Whether the project is archived.

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
                "name": name,
                "description": description,
                "is_archived": is_archived,
            },
        )

    async def update_member(
        self,
        *,
        project_id: str,
        user_id: str,
        role: UpdateMemberInputRole,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> MemberOutput:
        """Change the role of a member.

        Args:
            project_id: Identifier of the project.
            user_id: Identifier of the user.
            role: Role of the member in the project.

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
            _update_member,
            options,
            body={
                "project_id": project_id,
                "user_id": user_id,
                "role": role,
            },
        )


class ProjectsResourceWithRawResponse:
    """`ProjectsResource` whose methods give the whole response."""

    def __init__(self, resource: ProjectsResource) -> None:
        self.add_member = rt.raw(resource.add_member)
        self.archive = rt.raw(resource.archive)
        self.create = rt.raw(resource.create)
        self.delete = rt.raw(resource.delete)
        self.remove_member = rt.raw(resource.remove_member)
        self.update = rt.raw(resource.update)
        self.update_member = rt.raw(resource.update_member)


class ProjectsResourceWithStreamingResponse:
    """`ProjectsResource` whose methods give the open response."""

    def __init__(self, resource: ProjectsResource) -> None:
        self.add_member = rt.streamed(resource.add_member)
        self.archive = rt.streamed(resource.archive)
        self.create = rt.streamed(resource.create)
        self.delete = rt.streamed(resource.delete)
        self.remove_member = rt.streamed(resource.remove_member)
        self.update = rt.streamed(resource.update)
        self.update_member = rt.streamed(resource.update_member)


class AsyncProjectsResourceWithRawResponse:
    """`AsyncProjectsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncProjectsResource) -> None:
        self.add_member = rt.async_raw(resource.add_member)
        self.archive = rt.async_raw(resource.archive)
        self.create = rt.async_raw(resource.create)
        self.delete = rt.async_raw(resource.delete)
        self.remove_member = rt.async_raw(resource.remove_member)
        self.update = rt.async_raw(resource.update)
        self.update_member = rt.async_raw(resource.update_member)


class AsyncProjectsResourceWithStreamingResponse:
    """`AsyncProjectsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncProjectsResource) -> None:
        self.add_member = rt.async_streamed(resource.add_member)
        self.archive = rt.async_streamed(resource.archive)
        self.create = rt.async_streamed(resource.create)
        self.delete = rt.async_streamed(resource.delete)
        self.remove_member = rt.async_streamed(resource.remove_member)
        self.update = rt.async_streamed(resource.update)
        self.update_member = rt.async_streamed(resource.update_member)
