"""data_products"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.glossary_data_product import GlossaryDataProduct

_get: rt.Lazy[GlossaryDataProduct]
_get = rt.Lazy(
    lambda: rt.Operation(
        "glossary.data_products.get",
        "POST",
        "/v1/op/glossary.data_products.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "DataProductGetInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "GlossaryDataProduct"),
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

_list: rt.Lazy[rt.Page[GlossaryDataProduct]]
_list = rt.Lazy(
    lambda: rt.Operation(
        "glossary.data_products.list",
        "POST",
        "/v1/op/glossary.data_products.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "DataProductsListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "GlossaryDataProductsOutput"),
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


class GlossaryDataProductsResource(rt.SyncResource):
    """data_products"""

    @cached_property
    def with_raw_response(self) -> GlossaryDataProductsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return GlossaryDataProductsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> GlossaryDataProductsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return GlossaryDataProductsResourceWithStreamingResponse(self)

    def get(
        self,
        *,
        data_product_name: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> GlossaryDataProduct:
        """Look up a data product by name.

        Args:
            data_product_name: Name of the data product in the glossary.

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
                "data_product_name": data_product_name,
            },
        )

    def list(
        self,
        *,
        data_product_id: str | rt.Omit | None = rt.omit,
        page: int | rt.Omit = rt.omit,
        size: int | rt.Omit = rt.omit,
        sort: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[GlossaryDataProduct]:
        """List data products that can be ordered.

        Without any member of the body, an empty one is sent.

        Args:
            data_product_id: Keep only this data product.
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
            size: Number of results per page.
                Limits: at least 1.
                Default: 10.
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
                "dataProductId": data_product_id,
                "page": page,
                "size": size,
                "sort": sort,
            },
        )


class AsyncGlossaryDataProductsResource(rt.AsyncResource):
    """data_products"""

    @cached_property
    def with_raw_response(self) -> AsyncGlossaryDataProductsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncGlossaryDataProductsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncGlossaryDataProductsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncGlossaryDataProductsResourceWithStreamingResponse(self)

    async def get(
        self,
        *,
        data_product_name: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> GlossaryDataProduct:
        """Look up a data product by name.

        Args:
            data_product_name: Name of the data product in the glossary.

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
                "data_product_name": data_product_name,
            },
        )

    def list(
        self,
        *,
        data_product_id: str | rt.Omit | None = rt.omit,
        page: int | rt.Omit = rt.omit,
        size: int | rt.Omit = rt.omit,
        sort: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[GlossaryDataProduct]:
        """List data products that can be ordered.

        Without any member of the body, an empty one is sent.

        Args:
            data_product_id: Keep only this data product.
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
            size: Number of results per page.
                Limits: at least 1.
                Default: 10.
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
                "dataProductId": data_product_id,
                "page": page,
                "size": size,
                "sort": sort,
            },
        )


class GlossaryDataProductsResourceWithRawResponse:
    """`GlossaryDataProductsResource` whose methods give the whole response."""

    def __init__(self, resource: GlossaryDataProductsResource) -> None:
        self.get = rt.raw(resource.get)
        self.list = rt.raw(resource.list)


class GlossaryDataProductsResourceWithStreamingResponse:
    """`GlossaryDataProductsResource` whose methods give the open response."""

    def __init__(self, resource: GlossaryDataProductsResource) -> None:
        self.get = rt.streamed(resource.get)
        self.list = rt.streamed(resource.list)


class AsyncGlossaryDataProductsResourceWithRawResponse:
    """`AsyncGlossaryDataProductsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncGlossaryDataProductsResource) -> None:
        self.get = rt.async_raw(resource.get)
        self.list = rt.async_raw(resource.list)


class AsyncGlossaryDataProductsResourceWithStreamingResponse:
    """`AsyncGlossaryDataProductsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncGlossaryDataProductsResource) -> None:
        self.get = rt.async_streamed(resource.get)
        self.list = rt.async_streamed(resource.list)
