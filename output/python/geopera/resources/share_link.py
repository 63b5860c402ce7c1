"""link"""

from __future__ import annotations

import datetime
import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.share_link_create_output import ShareLinkCreateOutput
    from ..models.share_link_revoke_output import ShareLinkRevokeOutput
    from ..models.share_link_validate_output import ShareLinkValidateOutput
    from ..models.share_permission import SharePermission
    from ..models.share_target_type import ShareTargetType

_create: rt.Lazy[ShareLinkCreateOutput]
_create = rt.Lazy(
    lambda: rt.Operation(
        "share.link.create",
        "POST",
        "/v1/op/share.link.create",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ShareLinkCreate"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ShareLinkCreateOutput"),
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

_revoke: rt.Lazy[ShareLinkRevokeOutput]
_revoke = rt.Lazy(
    lambda: rt.Operation(
        "share.link.revoke",
        "POST",
        "/v1/op/share.link.revoke",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ShareLinkRevokeInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ShareLinkRevokeOutput"),
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

_validate: rt.Lazy[ShareLinkValidateOutput]
_validate = rt.Lazy(
    lambda: rt.Operation(
        "share.link.validate",
        "POST",
        "/v1/op/share.link.validate",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ShareLinkValidateInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ShareLinkValidateOutput"),
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


class ShareLinkResource(rt.SyncResource):
    """link"""

    @cached_property
    def with_raw_response(self) -> ShareLinkResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ShareLinkResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ShareLinkResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ShareLinkResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        target_type: ShareTargetType,
        target_id: str,
        password: str,
        expires_at: datetime.datetime,
        permission: SharePermission | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ShareLinkCreateOutput:
        """Share an item or a collection through a link with a password.

        Args:
            target_type: Type of what is shared.
            target_id: Identifier of the shared item or collection.
            password: Password visitors have to enter; only a hash of it is kept.
                Limits: at least 8 characters.
            expires_at: Moment at which the link stops working.
            permission: What visitors of the link may do.
                Default: "view".

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
                "target_type": target_type,
                "target_id": target_id,
                "password": password,
                "expires_at": expires_at,
                "permission": permission,
            },
        )

    def revoke(
        self,
        *,
        link_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ShareLinkRevokeOutput:
        """Stop a share link from working.

        Args:
            link_id: Identifier of the share link.

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
            _revoke,
            options,
            body={
                "link_id": link_id,
            },
        )

    def validate(
        self,
        *,
        token: str,
        password: str | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ShareLinkValidateOutput:
        """Open a share link with its password.

        Needs no account: the token and the password are enough.

        Args:
            token: Secret part of the share link.
            password: Password that protects the link.
                Default: "".

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
            _validate,
            options,
            body={
                "token": token,
                "password": password,
            },
        )


class AsyncShareLinkResource(rt.AsyncResource):
    """link"""

    @cached_property
    def with_raw_response(self) -> AsyncShareLinkResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncShareLinkResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncShareLinkResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncShareLinkResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        target_type: ShareTargetType,
        target_id: str,
        password: str,
        expires_at: datetime.datetime,
        permission: SharePermission | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ShareLinkCreateOutput:
        """Share an item or a collection through a link with a password.

        Args:
            target_type: Type of what is shared.
            target_id: Identifier of the shared item or collection.
            password: Password visitors have to enter; only a hash of it is kept.
                Limits: at least 8 characters.
            expires_at: Moment at which the link stops working.
            permission: What visitors of the link may do.
                Default: "view".

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
                "target_type": target_type,
                "target_id": target_id,
                "password": password,
                "expires_at": expires_at,
                "permission": permission,
            },
        )

    async def revoke(
        self,
        *,
        link_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ShareLinkRevokeOutput:
        """Stop a share link from working.

        Args:
            link_id: Identifier of the share link.

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
            _revoke,
            options,
            body={
                "link_id": link_id,
            },
        )

    async def validate(
        self,
        *,
        token: str,
        password: str | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ShareLinkValidateOutput:
        """Open a share link with its password.

        Needs no account: the token and the password are enough.

        Args:
            token: Secret part of the share link.
            password: Password that protects the link.
                Default: "".

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
            _validate,
            options,
            body={
                "token": token,
                "password": password,
            },
        )


class ShareLinkResourceWithRawResponse:
    """`ShareLinkResource` whose methods give the whole response."""

    def __init__(self, resource: ShareLinkResource) -> None:
        self.create = rt.raw(resource.create)
        self.revoke = rt.raw(resource.revoke)
        self.validate = rt.raw(resource.validate)


class ShareLinkResourceWithStreamingResponse:
    """`ShareLinkResource` whose methods give the open response."""

    def __init__(self, resource: ShareLinkResource) -> None:
        self.create = rt.streamed(resource.create)
        self.revoke = rt.streamed(resource.revoke)
        self.validate = rt.streamed(resource.validate)


class AsyncShareLinkResourceWithRawResponse:
    """`AsyncShareLinkResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncShareLinkResource) -> None:
        self.create = rt.async_raw(resource.create)
        self.revoke = rt.async_raw(resource.revoke)
        self.validate = rt.async_raw(resource.validate)


class AsyncShareLinkResourceWithStreamingResponse:
    """`AsyncShareLinkResource` whose methods give the open response."""

    def __init__(self, resource: AsyncShareLinkResource) -> None:
        self.create = rt.async_streamed(resource.create)
        self.revoke = rt.async_streamed(resource.revoke)
        self.validate = rt.async_streamed(resource.validate)
