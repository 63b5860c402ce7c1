"""Orders & tasking"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.assets_list_output import AssetsListOutput
    from ..models.order_cancel_output import OrderCancelOutput
    from ..models.order_estimate_output import OrderEstimateOutput
    from ..models.order_output import OrderOutput
    from ..models.order_place_output import OrderPlaceOutput
    from ..models.order_schema_output import OrderSchemaOutput
    from ..models.order_update_output import OrderUpdateOutput
    from .orders_archive import AsyncOrdersArchiveResource, OrdersArchiveResource
    from .orders_coverage import AsyncOrdersCoverageResource, OrdersCoverageResource
    from .orders_tasking import AsyncOrdersTaskingResource, OrdersTaskingResource

_cancel: rt.Lazy[OrderCancelOutput]
_cancel = rt.Lazy(
    lambda: rt.Operation(
        "orders.cancel",
        "POST",
        "/v1/op/orders.cancel",
        parameters=[
            rt.Parameter("Idempotency-Key", "header"),
        ],
        body=rt.RequestBody(
            rt.Content("application/json", "json", "OrderCancelInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "OrderCancelOutput"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "402",
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
                "409",
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
        idempotency_header="Idempotency-Key",
    ),
)

_estimate: rt.Lazy[OrderEstimateOutput]
_estimate = rt.Lazy(
    lambda: rt.Operation(
        "orders.estimate",
        "POST",
        "/v1/op/orders.estimate",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "EstimateInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "OrderEstimateOutput"),
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

_get: rt.Lazy[OrderOutput]
_get = rt.Lazy(
    lambda: rt.Operation(
        "orders.get",
        "POST",
        "/v1/op/orders.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "OrderGetInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "OrderOutput"),
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

_get_schema: rt.Lazy[OrderSchemaOutput]
_get_schema = rt.Lazy(
    lambda: rt.Operation(
        "orders.get_schema",
        "POST",
        "/v1/op/orders.get_schema",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "OrderSchemaInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "OrderSchemaOutput"),
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

_list: rt.Lazy[rt.Page[OrderOutput]]
_list = rt.Lazy(
    lambda: rt.Operation(
        "orders.list",
        "POST",
        "/v1/op/orders.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "OrdersListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "OrdersListOutput"),
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

_list_assets: rt.Lazy[AssetsListOutput]
_list_assets = rt.Lazy(
    lambda: rt.Operation(
        "orders.list_assets",
        "POST",
        "/v1/op/orders.list_assets",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "OrderAssetsInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "AssetsListOutput"),
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

_place: rt.Lazy[OrderPlaceOutput]
_place = rt.Lazy(
    lambda: rt.Operation(
        "orders.place",
        "POST",
        "/v1/op/orders.place",
        parameters=[
            rt.Parameter("Idempotency-Key", "header"),
        ],
        body=rt.RequestBody(
            rt.Content("application/json", "json", "OrderPlaceInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "OrderPlaceOutput"),
            ),
            rt.Response(
                "401",
                rt.Content("application/problem+json", "json", "Problem"),
            ),
            rt.Response(
                "402",
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
                "409",
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
        idempotency_header="Idempotency-Key",
    ),
)

_update: rt.Lazy[OrderUpdateOutput]
_update = rt.Lazy(
    lambda: rt.Operation(
        "orders.update",
        "POST",
        "/v1/op/orders.update",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "OrderUpdateInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "OrderUpdateOutput"),
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


class OrdersResource(rt.SyncResource):
    """Existing imagery and future captures, from price to delivery."""

    @cached_property
    def with_raw_response(self) -> OrdersResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return OrdersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrdersResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return OrdersResourceWithStreamingResponse(self)

    @cached_property
    def archive(self) -> OrdersArchiveResource:
        """archive"""
        from .orders_archive import OrdersArchiveResource

        return OrdersArchiveResource(self._client)

    @cached_property
    def coverage(self) -> OrdersCoverageResource:
        """coverage"""
        from .orders_coverage import OrdersCoverageResource

        return OrdersCoverageResource(self._client)

    @cached_property
    def tasking(self) -> OrdersTaskingResource:
        """tasking"""
        from .orders_tasking import OrdersTaskingResource

        return OrdersTaskingResource(self._client)

    def cancel(
        self,
        *,
        order_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OrderCancelOutput:
        """Cancel an order that is not fulfilled yet.

        Args:
            order_id: Identifier of the order.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PaymentRequiredError: 402, Credits, card or quota do not cover the request.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            ConflictError: 409, The request contradicts the present state, or a key was
                reused.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _cancel,
            options,
            body={
                "order_id": order_id,
            },
        )

    def estimate(
        self,
        *,
        data_product: str,
        display_name: str | rt.Omit = rt.omit,
        params: typing.Mapping[str, object] | rt.Omit = rt.omit,
        feature_collection: typing.Mapping[str, object] | rt.Omit = rt.omit,
        tags: typing.Sequence[str] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OrderEstimateOutput:
        """Price an order of a data product.

        Args:
            data_product: Identifier of the data product to order.
            display_name: Name under which the order is shown.
                Default: "".
            params: Parameters, named as the product or operation asks for them.
            feature_collection: Areas of interest as a GeoJSON feature collection.
            tags: Labels for grouping and filtering.

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
            _estimate,
            options,
            body={
                "dataProduct": data_product,
                "displayName": display_name,
                "params": params,
                "featureCollection": feature_collection,
                "tags": tags,
            },
        )

    def get(
        self,
        *,
        order_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OrderOutput:
        """Show one order.

        Args:
            order_id: Identifier of the order.

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
                "order_id": order_id,
            },
        )

    def get_schema(
        self,
        *,
        data_product_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OrderSchemaOutput:
        """Show which parameters a data product takes.

        Args:
            data_product_id: Identifier of the data product.

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
            _get_schema,
            options,
            body={
                "data_product_id": data_product_id,
            },
        )

    def list(
        self,
        *,
        workspace_id: str | rt.Omit | None = rt.omit,
        type: str | rt.Omit | None = rt.omit,
        status: str | rt.Omit | None = rt.omit,
        sub_status: str | rt.Omit | None = rt.omit,
        display_name: str | rt.Omit | None = rt.omit,
        data_product_ids: str | rt.Omit | None = rt.omit,
        order_ids: str | rt.Omit | None = rt.omit,
        tags: str | rt.Omit | None = rt.omit,
        size: int | rt.Omit = rt.omit,
        page: int | rt.Omit = rt.omit,
        sort: str | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[OrderOutput]:
        """List orders.

        Without any member of the body, an empty one is sent.

        Args:
            workspace_id: Keep only orders of this workspace.
            type: Keep only entries of this type.
            status: Keep only entries with this status.
            sub_status: Keep only entries with this finer status.
            display_name: Keep only orders whose name contains this text.
            data_product_ids: Comma-separated data product identifiers to keep.
            order_ids: Comma-separated order identifiers to keep.
            tags: Comma-separated labels to keep.
            size: Number of results per page.
                Limits: at least 1.
                Default: 20.
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
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
                "workspaceId": workspace_id,
                "type": type,
                "status": status,
                "subStatus": sub_status,
                "displayName": display_name,
                "dataProductIds": data_product_ids,
                "orderIds": order_ids,
                "tags": tags,
                "size": size,
                "page": page,
                "sort": sort,
            },
        )

    def list_assets(
        self,
        *,
        order_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AssetsListOutput:
        """List the files an order delivered.

        Args:
            order_id: Identifier of the order.

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
            _list_assets,
            options,
            body={
                "order_id": order_id,
            },
        )

    def place(
        self,
        *,
        workspace_id: str,
        data_product: str,
        display_name: str | rt.Omit = rt.omit,
        params: typing.Mapping[str, object] | rt.Omit = rt.omit,
        feature_collection: typing.Mapping[str, object] | rt.Omit = rt.omit,
        tags: typing.Sequence[str] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OrderPlaceOutput:
        """Order a data product.

        Args:
            workspace_id: Identifier of the workspace.
            data_product: Identifier of the data product to order.
            display_name: Name under which the order is shown.
                Default: "".
            params: Parameters, named as the product or operation asks for them.
            feature_collection: Areas of interest as a GeoJSON feature collection.
            tags: Labels for grouping and filtering.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PaymentRequiredError: 402, Credits, card or quota do not cover the request.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            ConflictError: 409, The request contradicts the present state, or a key was
                reused.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return self._call(
            _place,
            options,
            body={
                "workspaceId": workspace_id,
                "dataProduct": data_product,
                "displayName": display_name,
                "params": params,
                "featureCollection": feature_collection,
                "tags": tags,
            },
        )

    def update(
        self,
        *,
        order_id: str,
        tags: typing.Sequence[str] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OrderUpdateOutput:
        """Change the labels of an order.

        Args:
            order_id: Identifier of the order.
            tags: Labels for grouping and filtering.

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
                "order_id": order_id,
                "tags": tags,
            },
        )


class AsyncOrdersResource(rt.AsyncResource):
    """Existing imagery and future captures, from price to delivery."""

    @cached_property
    def with_raw_response(self) -> AsyncOrdersResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOrdersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOrdersResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncOrdersResourceWithStreamingResponse(self)

    @cached_property
    def archive(self) -> AsyncOrdersArchiveResource:
        """archive"""
        from .orders_archive import AsyncOrdersArchiveResource

        return AsyncOrdersArchiveResource(self._client)

    @cached_property
    def coverage(self) -> AsyncOrdersCoverageResource:
        """coverage"""
        from .orders_coverage import AsyncOrdersCoverageResource

        return AsyncOrdersCoverageResource(self._client)

    @cached_property
    def tasking(self) -> AsyncOrdersTaskingResource:
        """tasking"""
        from .orders_tasking import AsyncOrdersTaskingResource

        return AsyncOrdersTaskingResource(self._client)

    async def cancel(
        self,
        *,
        order_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OrderCancelOutput:
        """Cancel an order that is not fulfilled yet.

        Args:
            order_id: Identifier of the order.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PaymentRequiredError: 402, Credits, card or quota do not cover the request.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            ConflictError: 409, The request contradicts the present state, or a key was
                reused.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _cancel,
            options,
            body={
                "order_id": order_id,
            },
        )

    async def estimate(
        self,
        *,
        data_product: str,
        display_name: str | rt.Omit = rt.omit,
        params: typing.Mapping[str, object] | rt.Omit = rt.omit,
        feature_collection: typing.Mapping[str, object] | rt.Omit = rt.omit,
        tags: typing.Sequence[str] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OrderEstimateOutput:
        """Price an order of a data product.

        Args:
            data_product: Identifier of the data product to order.
            display_name: Name under which the order is shown.
                Default: "".
            params: Parameters, named as the product or operation asks for them.
            feature_collection: Areas of interest as a GeoJSON feature collection.
            tags: Labels for grouping and filtering.

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
            _estimate,
            options,
            body={
                "dataProduct": data_product,
                "displayName": display_name,
                "params": params,
                "featureCollection": feature_collection,
                "tags": tags,
            },
        )

    async def get(
        self,
        *,
        order_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OrderOutput:
        """Show one order.

        Args:
            order_id: Identifier of the order.

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
                "order_id": order_id,
            },
        )

    async def get_schema(
        self,
        *,
        data_product_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OrderSchemaOutput:
        """Show which parameters a data product takes.

        Args:
            data_product_id: Identifier of the data product.

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
            _get_schema,
            options,
            body={
                "data_product_id": data_product_id,
            },
        )

    def list(
        self,
        *,
        workspace_id: str | rt.Omit | None = rt.omit,
        type: str | rt.Omit | None = rt.omit,
        status: str | rt.Omit | None = rt.omit,
        sub_status: str | rt.Omit | None = rt.omit,
        display_name: str | rt.Omit | None = rt.omit,
        data_product_ids: str | rt.Omit | None = rt.omit,
        order_ids: str | rt.Omit | None = rt.omit,
        tags: str | rt.Omit | None = rt.omit,
        size: int | rt.Omit = rt.omit,
        page: int | rt.Omit = rt.omit,
        sort: str | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[OrderOutput]:
        """List orders.

        Without any member of the body, an empty one is sent.

        Args:
            workspace_id: Keep only orders of this workspace.
            type: Keep only entries of this type.
            status: Keep only entries with this status.
            sub_status: Keep only entries with this finer status.
            display_name: Keep only orders whose name contains this text.
            data_product_ids: Comma-separated data product identifiers to keep.
            order_ids: Comma-separated order identifiers to keep.
            tags: Comma-separated labels to keep.
            size: Number of results per page.
                Limits: at least 1.
                Default: 20.
            page: Number of the page, starting at 0.
                Limits: at least 0.
                Default: 0.
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
                "workspaceId": workspace_id,
                "type": type,
                "status": status,
                "subStatus": sub_status,
                "displayName": display_name,
                "dataProductIds": data_product_ids,
                "orderIds": order_ids,
                "tags": tags,
                "size": size,
                "page": page,
                "sort": sort,
            },
        )

    async def list_assets(
        self,
        *,
        order_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AssetsListOutput:
        """List the files an order delivered.

        Args:
            order_id: Identifier of the order.

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
            _list_assets,
            options,
            body={
                "order_id": order_id,
            },
        )

    async def place(
        self,
        *,
        workspace_id: str,
        data_product: str,
        display_name: str | rt.Omit = rt.omit,
        params: typing.Mapping[str, object] | rt.Omit = rt.omit,
        feature_collection: typing.Mapping[str, object] | rt.Omit = rt.omit,
        tags: typing.Sequence[str] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OrderPlaceOutput:
        """Order a data product.

        Args:
            workspace_id: Identifier of the workspace.
            data_product: Identifier of the data product to order.
            display_name: Name under which the order is shown.
                Default: "".
            params: Parameters, named as the product or operation asks for them.
            feature_collection: Areas of interest as a GeoJSON feature collection.
            tags: Labels for grouping and filtering.

        Returns:
            The operation succeeded.

        Raises:
            AuthenticationError: 401, The credential is missing, unknown or expired.
            PaymentRequiredError: 402, Credits, card or quota do not cover the request.
            PermissionDeniedError: 403, The credential lacks the scope of the operation.
            NotFoundError: 404, There is no such thing, or it belongs to somebody else.
            ConflictError: 409, The request contradicts the present state, or a key was
                reused.
            UnprocessableEntityError: 422, The body does not match its schema.
            RateLimitError: 429, The limit of the current minute was reached.
            InternalServerError: 500, The server failed; trying again later may help.
        """
        return await self._call(
            _place,
            options,
            body={
                "workspaceId": workspace_id,
                "dataProduct": data_product,
                "displayName": display_name,
                "params": params,
                "featureCollection": feature_collection,
                "tags": tags,
            },
        )

    async def update(
        self,
        *,
        order_id: str,
        tags: typing.Sequence[str] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OrderUpdateOutput:
        """Change the labels of an order.

        Args:
            order_id: Identifier of the order.
            tags: Labels for grouping and filtering.

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
                "order_id": order_id,
                "tags": tags,
            },
        )


class OrdersResourceWithRawResponse:
    """`OrdersResource` whose methods give the whole response."""

    def __init__(self, resource: OrdersResource) -> None:
        self.cancel = rt.raw(resource.cancel)
        self.estimate = rt.raw(resource.estimate)
        self.get = rt.raw(resource.get)
        self.get_schema = rt.raw(resource.get_schema)
        self.list = rt.raw(resource.list)
        self.list_assets = rt.raw(resource.list_assets)
        self.place = rt.raw(resource.place)
        self.update = rt.raw(resource.update)


class OrdersResourceWithStreamingResponse:
    """`OrdersResource` whose methods give the open response."""

    def __init__(self, resource: OrdersResource) -> None:
        self.cancel = rt.streamed(resource.cancel)
        self.estimate = rt.streamed(resource.estimate)
        self.get = rt.streamed(resource.get)
        self.get_schema = rt.streamed(resource.get_schema)
        self.list = rt.streamed(resource.list)
        self.list_assets = rt.streamed(resource.list_assets)
        self.place = rt.streamed(resource.place)
        self.update = rt.streamed(resource.update)


class AsyncOrdersResourceWithRawResponse:
    """`AsyncOrdersResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncOrdersResource) -> None:
        self.cancel = rt.async_raw(resource.cancel)
        self.estimate = rt.async_raw(resource.estimate)
        self.get = rt.async_raw(resource.get)
        self.get_schema = rt.async_raw(resource.get_schema)
        self.list = rt.async_raw(resource.list)
        self.list_assets = rt.async_raw(resource.list_assets)
        self.place = rt.async_raw(resource.place)
        self.update = rt.async_raw(resource.update)


class AsyncOrdersResourceWithStreamingResponse:
    """`AsyncOrdersResource` whose methods give the open response."""

    def __init__(self, resource: AsyncOrdersResource) -> None:
        self.cancel = rt.async_streamed(resource.cancel)
        self.estimate = rt.async_streamed(resource.estimate)
        self.get = rt.async_streamed(resource.get)
        self.get_schema = rt.async_streamed(resource.get_schema)
        self.list = rt.async_streamed(resource.list)
        self.list_assets = rt.async_streamed(resource.list_assets)
        self.place = rt.async_streamed(resource.place)
        self.update = rt.async_streamed(resource.update)
