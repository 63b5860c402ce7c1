"""documents"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.eula_document import EulaDocument

_list: rt.Lazy[rt.Page[EulaDocument]]
_list = rt.Lazy(
    lambda: rt.Operation(
        "eulas.documents.list",
        "POST",
        "/v1/op/eulas.documents.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "EulaDocumentsListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "EulaDocumentsOutput"),
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


class EulasDocumentsResource(rt.SyncResource):
    """documents"""

    @cached_property
    def with_raw_response(self) -> EulasDocumentsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return EulasDocumentsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EulasDocumentsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return EulasDocumentsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        eula_id: str,
        page: int | rt.Omit = rt.omit,
        size: int | rt.Omit = rt.omit,
        sort: str | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[EulaDocument]:
        """List the versions of a licence agreement.

        Args:
            eula_id: Identifier of the licence agreement.
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
            size: Number of results per page.
                Limits: at least 1.
                Default: 20.
            sort: Field to sort by and direction, separated by a comma.
                Default: "validFrom,desc".

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
                "eula_id": eula_id,
                "page": page,
                "size": size,
                "sort": sort,
            },
        )


class AsyncEulasDocumentsResource(rt.AsyncResource):
    """documents"""

    @cached_property
    def with_raw_response(self) -> AsyncEulasDocumentsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncEulasDocumentsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncEulasDocumentsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncEulasDocumentsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        eula_id: str,
        page: int | rt.Omit = rt.omit,
        size: int | rt.Omit = rt.omit,
        sort: str | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[EulaDocument]:
        """List the versions of a licence agreement.

        Args:
            eula_id: Identifier of the licence agreement.
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
            size: Number of results per page.
                Limits: at least 1.
                Default: 20.
            sort: Field to sort by and direction, separated by a comma.
                Default: "validFrom,desc".

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
                "eula_id": eula_id,
                "page": page,
                "size": size,
                "sort": sort,
            },
        )


class EulasDocumentsResourceWithRawResponse:
    """`EulasDocumentsResource` whose methods give the whole response."""

    def __init__(self, resource: EulasDocumentsResource) -> None:
        self.list = rt.raw(resource.list)


class EulasDocumentsResourceWithStreamingResponse:
    """`EulasDocumentsResource` whose methods give the open response."""

    def __init__(self, resource: EulasDocumentsResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncEulasDocumentsResourceWithRawResponse:
    """`AsyncEulasDocumentsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncEulasDocumentsResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncEulasDocumentsResourceWithStreamingResponse:
    """`AsyncEulasDocumentsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncEulasDocumentsResource) -> None:
        self.list = rt.async_streamed(resource.list)
