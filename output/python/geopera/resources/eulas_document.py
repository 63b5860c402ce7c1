"""document"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.eula_document import EulaDocument

_accept: rt.Lazy[EulaDocument]
_accept = rt.Lazy(
    lambda: rt.Operation(
        "eulas.document.accept",
        "POST",
        "/v1/op/eulas.document.accept",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "EulaAcceptInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "EulaDocument"),
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

_get: rt.Lazy[EulaDocument]
_get = rt.Lazy(
    lambda: rt.Operation(
        "eulas.document.get",
        "POST",
        "/v1/op/eulas.document.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "EulaDocumentGetInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "EulaDocument"),
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


class EulasDocumentResource(rt.SyncResource):
    """document"""

    @cached_property
    def with_raw_response(self) -> EulasDocumentResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return EulasDocumentResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EulasDocumentResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return EulasDocumentResourceWithStreamingResponse(self)

    def accept(
        self,
        *,
        eula_id: str,
        document_id: str,
        is_accepted: bool | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> EulaDocument:
        """Accept one version of a licence agreement.

        Args:
            eula_id: Identifier of the licence agreement.
            document_id: Identifier of the document within the licence agreement.
            is_accepted: Whether the agreement is accepted.
                Default: True.

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
            _accept,
            options,
            body={
                "eula_id": eula_id,
                "document_id": document_id,
                "is_accepted": is_accepted,
            },
        )

    def get(
        self,
        *,
        eula_id: str,
        document_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> EulaDocument:
        """Show one version of a licence agreement.

        Args:
            eula_id: Identifier of the licence agreement.
            document_id: Identifier of the document within the licence agreement.

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
                "document_id": document_id,
            },
        )


class AsyncEulasDocumentResource(rt.AsyncResource):
    """document"""

    @cached_property
    def with_raw_response(self) -> AsyncEulasDocumentResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncEulasDocumentResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncEulasDocumentResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncEulasDocumentResourceWithStreamingResponse(self)

    async def accept(
        self,
        *,
        eula_id: str,
        document_id: str,
        is_accepted: bool | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> EulaDocument:
        """Accept one version of a licence agreement.

        Args:
            eula_id: Identifier of the licence agreement.
            document_id: Identifier of the document within the licence agreement.
            is_accepted: Whether the agreement is accepted.
                Default: True.

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
            _accept,
            options,
            body={
                "eula_id": eula_id,
                "document_id": document_id,
                "is_accepted": is_accepted,
            },
        )

    async def get(
        self,
        *,
        eula_id: str,
        document_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> EulaDocument:
        """Show one version of a licence agreement.

        Args:
            eula_id: Identifier of the licence agreement.
            document_id: Identifier of the document within the licence agreement.

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
                "document_id": document_id,
            },
        )


class EulasDocumentResourceWithRawResponse:
    """`EulasDocumentResource` whose methods give the whole response."""

    def __init__(self, resource: EulasDocumentResource) -> None:
        self.accept = rt.raw(resource.accept)
        self.get = rt.raw(resource.get)


class EulasDocumentResourceWithStreamingResponse:
    """`EulasDocumentResource` whose methods give the open response."""

    def __init__(self, resource: EulasDocumentResource) -> None:
        self.accept = rt.streamed(resource.accept)
        self.get = rt.streamed(resource.get)


class AsyncEulasDocumentResourceWithRawResponse:
    """`AsyncEulasDocumentResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncEulasDocumentResource) -> None:
        self.accept = rt.async_raw(resource.accept)
        self.get = rt.async_raw(resource.get)


class AsyncEulasDocumentResourceWithStreamingResponse:
    """`AsyncEulasDocumentResource` whose methods give the open response."""

    def __init__(self, resource: AsyncEulasDocumentResource) -> None:
        self.accept = rt.async_streamed(resource.accept)
        self.get = rt.async_streamed(resource.get)
