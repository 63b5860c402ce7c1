"""API keys"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.api_key_create_output import ApiKeyCreateOutput
    from ..models.api_key_revoke_output import ApiKeyRevokeOutput
    from ..models.api_keys_list_output import ApiKeysListOutput

_create: rt.Lazy[ApiKeyCreateOutput]
_create = rt.Lazy(
    lambda: rt.Operation(
        "api_keys.create",
        "POST",
        "/v1/op/api_keys.create",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ApiKeyCreateInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ApiKeyCreateOutput"),
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

_list: rt.Lazy[ApiKeysListOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "api_keys.list",
        "POST",
        "/v1/op/api_keys.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ApiKeyListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ApiKeysListOutput"),
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

_revoke: rt.Lazy[ApiKeyRevokeOutput]
_revoke = rt.Lazy(
    lambda: rt.Operation(
        "api_keys.revoke",
        "POST",
        "/v1/op/api_keys.revoke",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ApiKeyRevokeInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ApiKeyRevokeOutput"),
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


class ApiKeysResource(rt.SyncResource):
    """Minting, listing and revoking API keys."""

    @cached_property
    def with_raw_response(self) -> ApiKeysResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ApiKeysResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ApiKeysResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return ApiKeysResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        permissions: typing.Sequence[str] | rt.Omit = rt.omit,
        rate_limit: int | rt.Omit | None = rt.omit,
        expires_in_days: int | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ApiKeyCreateOutput:
        """Mint an API key and show its secret this one time.

        Keep `key` somewhere safe: it cannot be shown again.

        Args:
            name: Name by which the key is recognized.
                Limits: at least 1 characters, at most 200 characters.
            permissions: Scopes granted to the key.
            rate_limit: Requests per minute allowed to the key.
                Limits: more than 0.
            expires_in_days: Days until the key stops working; never when absent.
                Limits: more than 0.

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
                "permissions": permissions,
                "rate_limit": rate_limit,
                "expires_in_days": expires_in_days,
            },
        )

    def list(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ApiKeysListOutput:
        """List the API keys of the organization without their secrets.

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
            body={},
        )

    def revoke(
        self,
        *,
        key_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ApiKeyRevokeOutput:
        """Stop an API key from working.

        Args:
            key_id: Identifier of the API key.

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
                "key_id": key_id,
            },
        )


class AsyncApiKeysResource(rt.AsyncResource):
    """Minting, listing and revoking API keys."""

    @cached_property
    def with_raw_response(self) -> AsyncApiKeysResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncApiKeysResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncApiKeysResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncApiKeysResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        permissions: typing.Sequence[str] | rt.Omit = rt.omit,
        rate_limit: int | rt.Omit | None = rt.omit,
        expires_in_days: int | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ApiKeyCreateOutput:
        """Mint an API key and show its secret this one time.

        Keep `key` somewhere safe: it cannot be shown again.

        Args:
            name: Name by which the key is recognized.
                Limits: at least 1 characters, at most 200 characters.
            permissions: Scopes granted to the key.
            rate_limit: Requests per minute allowed to the key.
                Limits: more than 0.
            expires_in_days: Days until the key stops working; never when absent.
                Limits: more than 0.

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
                "permissions": permissions,
                "rate_limit": rate_limit,
                "expires_in_days": expires_in_days,
            },
        )

    async def list(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ApiKeysListOutput:
        """List the API keys of the organization without their secrets.

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
            body={},
        )

    async def revoke(
        self,
        *,
        key_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ApiKeyRevokeOutput:
        """Stop an API key from working.

        Args:
            key_id: Identifier of the API key.

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
                "key_id": key_id,
            },
        )


class ApiKeysResourceWithRawResponse:
    """`ApiKeysResource` whose methods give the whole response."""

    def __init__(self, resource: ApiKeysResource) -> None:
        self.create = rt.raw(resource.create)
        self.list = rt.raw(resource.list)
        self.revoke = rt.raw(resource.revoke)


class ApiKeysResourceWithStreamingResponse:
    """`ApiKeysResource` whose methods give the open response."""

    def __init__(self, resource: ApiKeysResource) -> None:
        self.create = rt.streamed(resource.create)
        self.list = rt.streamed(resource.list)
        self.revoke = rt.streamed(resource.revoke)


class AsyncApiKeysResourceWithRawResponse:
    """`AsyncApiKeysResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncApiKeysResource) -> None:
        self.create = rt.async_raw(resource.create)
        self.list = rt.async_raw(resource.list)
        self.revoke = rt.async_raw(resource.revoke)


class AsyncApiKeysResourceWithStreamingResponse:
    """`AsyncApiKeysResource` whose methods give the open response."""

    def __init__(self, resource: AsyncApiKeysResource) -> None:
        self.create = rt.async_streamed(resource.create)
        self.list = rt.async_streamed(resource.list)
        self.revoke = rt.async_streamed(resource.revoke)
