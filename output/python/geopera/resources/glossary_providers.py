"""providers"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.glossary_provider import GlossaryProvider

_get: rt.Lazy[GlossaryProvider]
_get = rt.Lazy(
    lambda: rt.Operation(
        "glossary.providers.get",
        "POST",
        "/v1/op/glossary.providers.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProviderGetInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "GlossaryProvider"),
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

_list: rt.Lazy[rt.Page[GlossaryProvider]]
_list = rt.Lazy(
    lambda: rt.Operation(
        "glossary.providers.list",
        "POST",
        "/v1/op/glossary.providers.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ProvidersListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "GlossaryProvidersOutput"),
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
        pagination=rt.Pagination(
            "page",
            items="/items",
            request="page",
            limit="size",
            total="/total",
            in_body=True,
        ),
    ),
)


class GlossaryProvidersResource(rt.SyncResource):
    """providers"""

    @cached_property
    def with_raw_response(self) -> GlossaryProvidersResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return GlossaryProvidersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> GlossaryProvidersResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return GlossaryProvidersResourceWithStreamingResponse(self)

    def get(
        self,
        *,
        provider_name: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> GlossaryProvider:
        """Look up a provider by name.

        Args:
            provider_name: Name of the provider in the glossary.

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
                "provider_name": provider_name,
            },
        )

    def list(
        self,
        *,
        page: int | rt.Omit = rt.omit,
        size: int | rt.Omit = rt.omit,
        sort: str | rt.Omit | None = rt.omit,
        role: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[GlossaryProvider]:
        """List providers of imagery.

        Without any member of the body, an empty one is sent.

        Args:
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
            size: Number of results per page.
                Limits: at least 1.
                Default: 10.
            sort: Field to sort by and direction, separated by a comma.
                Default: "name,desc".
            role: Keep only providers in this role.

        Returns:
            The first page; iterating over it goes on through all later pages.

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
                "page": page,
                "size": size,
                "sort": sort,
                "role": role,
            },
        )


class AsyncGlossaryProvidersResource(rt.AsyncResource):
    """providers"""

    @cached_property
    def with_raw_response(self) -> AsyncGlossaryProvidersResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncGlossaryProvidersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncGlossaryProvidersResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncGlossaryProvidersResourceWithStreamingResponse(self)

    async def get(
        self,
        *,
        provider_name: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> GlossaryProvider:
        """Look up a provider by name.

        Args:
            provider_name: Name of the provider in the glossary.

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
                "provider_name": provider_name,
            },
        )

    def list(
        self,
        *,
        page: int | rt.Omit = rt.omit,
        size: int | rt.Omit = rt.omit,
        sort: str | rt.Omit | None = rt.omit,
        role: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[GlossaryProvider]:
        """List providers of imagery.

        Without any member of the body, an empty one is sent.

        Args:
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
            size: Number of results per page.
                Limits: at least 1.
                Default: 10.
            sort: Field to sort by and direction, separated by a comma.
                Default: "name,desc".
            role: Keep only providers in this role.

        Returns:
            The first page; iterating over it goes on through all later pages.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._list(
            _list,
            options,
            body={
                "page": page,
                "size": size,
                "sort": sort,
                "role": role,
            },
        )


class GlossaryProvidersResourceWithRawResponse:
    """`GlossaryProvidersResource` whose methods give the whole response."""

    def __init__(self, resource: GlossaryProvidersResource) -> None:
        self.get = rt.raw(resource.get)
        self.list = rt.raw(resource.list)


class GlossaryProvidersResourceWithStreamingResponse:
    """`GlossaryProvidersResource` whose methods give the open response."""

    def __init__(self, resource: GlossaryProvidersResource) -> None:
        self.get = rt.streamed(resource.get)
        self.list = rt.streamed(resource.list)


class AsyncGlossaryProvidersResourceWithRawResponse:
    """`AsyncGlossaryProvidersResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncGlossaryProvidersResource) -> None:
        self.get = rt.async_raw(resource.get)
        self.list = rt.async_raw(resource.list)


class AsyncGlossaryProvidersResourceWithStreamingResponse:
    """`AsyncGlossaryProvidersResource` whose methods give the open response."""

    def __init__(self, resource: AsyncGlossaryProvidersResource) -> None:
        self.get = rt.async_streamed(resource.get)
        self.list = rt.async_streamed(resource.list)
