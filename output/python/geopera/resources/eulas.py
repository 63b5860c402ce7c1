"""EULAs"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.eula import Eula
    from .eulas_document import AsyncEulasDocumentResource, EulasDocumentResource
    from .eulas_documents import AsyncEulasDocumentsResource, EulasDocumentsResource

_get: rt.Lazy[Eula]
_get = rt.Lazy(
    lambda: rt.Operation(
        "eulas.get",
        "POST",
        "/v1/op/eulas.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "EulaGetInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "Eula"),
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

_list: rt.Lazy[rt.Page[Eula]]
_list = rt.Lazy(
    lambda: rt.Operation(
        "eulas.list",
        "POST",
        "/v1/op/eulas.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "EulasListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "EulasOutput"),
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


class EulasResource(rt.SyncResource):
    """Licence agreements of imagery providers."""

    @cached_property
    def with_raw_response(self) -> EulasResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return EulasResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EulasResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return EulasResourceWithStreamingResponse(self)

    @cached_property
    def document(self) -> EulasDocumentResource:
        """document"""
        from .eulas_document import EulasDocumentResource

        return EulasDocumentResource(self._client)

    @cached_property
    def documents(self) -> EulasDocumentsResource:
        """documents"""
        from .eulas_documents import EulasDocumentsResource

        return EulasDocumentsResource(self._client)

    def get(
        self,
        *,
        eula_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> Eula:
        """Show one licence agreement.

        Args:
            eula_id: Identifier of the licence agreement.

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
                "eula_id": eula_id,
            },
        )

    def list(
        self,
        *,
        term: str | rt.Omit | None = rt.omit,
        page: int | rt.Omit = rt.omit,
        size: int | rt.Omit = rt.omit,
        sort: str | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[Eula]:
        """List licence agreements.

        Without any member of the body, an empty one is sent.

        Args:
            term: Keep only entries that contain this text.
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
            size: Number of results per page.
                Limits: at least 1.
                Default: 20.
            sort: Field to sort by and direction, separated by a comma.
                Default: "createdAt,desc".

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
                "term": term,
                "page": page,
                "size": size,
                "sort": sort,
            },
        )


class AsyncEulasResource(rt.AsyncResource):
    """Licence agreements of imagery providers."""

    @cached_property
    def with_raw_response(self) -> AsyncEulasResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncEulasResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEulasResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncEulasResourceWithStreamingResponse(self)

    @cached_property
    def document(self) -> AsyncEulasDocumentResource:
        """document"""
        from .eulas_document import AsyncEulasDocumentResource

        return AsyncEulasDocumentResource(self._client)

    @cached_property
    def documents(self) -> AsyncEulasDocumentsResource:
        """documents"""
        from .eulas_documents import AsyncEulasDocumentsResource

        return AsyncEulasDocumentsResource(self._client)

    async def get(
        self,
        *,
        eula_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> Eula:
        """Show one licence agreement.

        Args:
            eula_id: Identifier of the licence agreement.

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
                "eula_id": eula_id,
            },
        )

    def list(
        self,
        *,
        term: str | rt.Omit | None = rt.omit,
        page: int | rt.Omit = rt.omit,
        size: int | rt.Omit = rt.omit,
        sort: str | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[Eula]:
        """List licence agreements.

        Without any member of the body, an empty one is sent.

        Args:
            term: Keep only entries that contain this text.
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
            size: Number of results per page.
                Limits: at least 1.
                Default: 20.
            sort: Field to sort by and direction, separated by a comma.
                Default: "createdAt,desc".

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
                "term": term,
                "page": page,
                "size": size,
                "sort": sort,
            },
        )


class EulasResourceWithRawResponse:
    """`EulasResource` whose methods give the whole response."""

    def __init__(self, resource: EulasResource) -> None:
        self.get = rt.raw(resource.get)
        self.list = rt.raw(resource.list)


class EulasResourceWithStreamingResponse:
    """`EulasResource` whose methods give the open response."""

    def __init__(self, resource: EulasResource) -> None:
        self.get = rt.streamed(resource.get)
        self.list = rt.streamed(resource.list)


class AsyncEulasResourceWithRawResponse:
    """`AsyncEulasResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncEulasResource) -> None:
        self.get = rt.async_raw(resource.get)
        self.list = rt.async_raw(resource.list)


class AsyncEulasResourceWithStreamingResponse:
    """`AsyncEulasResource` whose methods give the open response."""

    def __init__(self, resource: AsyncEulasResource) -> None:
        self.get = rt.async_streamed(resource.get)
        self.list = rt.async_streamed(resource.list)
