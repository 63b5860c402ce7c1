"""tasking"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.feasibility_check_output import FeasibilityCheckOutput
    from ..models.feasibility_study import FeasibilityStudy
    from ..models.opportunities_output import OpportunitiesOutput
    from ..models.order_placement_output import OrderPlacementOutput
    from ..models.quotation import Quotation
    from ..models.quotation_decide_input import QuotationDecideInputDecision
    from ..models.tasking_estimate_output import TaskingEstimateOutput
    from ..models.tasking_sensors_output import TaskingSensorsOutput
    from .orders_tasking_decisions import (
        AsyncOrdersTaskingDecisionsResource,
        OrdersTaskingDecisionsResource,
    )
    from .orders_tasking_feasibility_studies import (
        AsyncOrdersTaskingFeasibilityStudiesResource,
        OrdersTaskingFeasibilityStudiesResource,
    )
    from .orders_tasking_quotations import (
        AsyncOrdersTaskingQuotationsResource,
        OrdersTaskingQuotationsResource,
    )
    from .orders_tasking_templates import (
        AsyncOrdersTaskingTemplatesResource,
        OrdersTaskingTemplatesResource,
    )

_estimate: rt.Lazy[TaskingEstimateOutput]
_estimate = rt.Lazy(
    lambda: rt.Operation(
        "orders.tasking.estimate",
        "POST",
        "/v1/op/orders.tasking.estimate",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "TaskingEstimateInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "TaskingEstimateOutput"),
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

_feasibility_check: rt.Lazy[FeasibilityCheckOutput]
_feasibility_check = rt.Lazy(
    lambda: rt.Operation(
        "orders.tasking.feasibility_check",
        "POST",
        "/v1/op/orders.tasking.feasibility_check",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "FeasibilityCheckInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "FeasibilityCheckOutput"),
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

_feasibility_decide: rt.Lazy[FeasibilityStudy]
_feasibility_decide = rt.Lazy(
    lambda: rt.Operation(
        "orders.tasking.feasibility_decide",
        "POST",
        "/v1/op/orders.tasking.feasibility_decide",
        parameters=[
            rt.Parameter("Idempotency-Key", "header"),
        ],
        body=rt.RequestBody(
            rt.Content("application/json", "json", "FeasibilityDecideInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "FeasibilityStudy"),
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

_opportunities_list: rt.Lazy[OpportunitiesOutput]
_opportunities_list = rt.Lazy(
    lambda: rt.Operation(
        "orders.tasking.opportunities_list",
        "POST",
        "/v1/op/orders.tasking.opportunities_list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "FeasibilityCheckInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "OpportunitiesOutput"),
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

_place: rt.Lazy[OrderPlacementOutput]
_place = rt.Lazy(
    lambda: rt.Operation(
        "orders.tasking.place",
        "POST",
        "/v1/op/orders.tasking.place",
        parameters=[
            rt.Parameter("Idempotency-Key", "header"),
        ],
        body=rt.RequestBody(
            rt.Content("application/json", "json", "dict[str, typing.Any] | None"),
        ),
        responses=[
            rt.Response(
                "202",
                rt.Content("application/json", "json", "OrderPlacementOutput"),
            ),
            rt.Response(
                "400",
                rt.Content("application/problem+json", "json", "Problem"),
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

_quotation_decide: rt.Lazy[Quotation]
_quotation_decide = rt.Lazy(
    lambda: rt.Operation(
        "orders.tasking.quotation_decide",
        "POST",
        "/v1/op/orders.tasking.quotation_decide",
        parameters=[
            rt.Parameter("Idempotency-Key", "header"),
        ],
        body=rt.RequestBody(
            rt.Content("application/json", "json", "QuotationDecideInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "Quotation"),
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

_sensors: rt.Lazy[TaskingSensorsOutput]
_sensors = rt.Lazy(
    lambda: rt.Operation(
        "orders.tasking.sensors",
        "POST",
        "/v1/op/orders.tasking.sensors",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "TaskingSensorsInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "TaskingSensorsOutput"),
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


class OrdersTaskingResource(rt.SyncResource):
    """tasking"""

    @cached_property
    def with_raw_response(self) -> OrdersTaskingResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return OrdersTaskingResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrdersTaskingResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return OrdersTaskingResourceWithStreamingResponse(self)

    @cached_property
    def decisions(self) -> OrdersTaskingDecisionsResource:
        """decisions"""
        from .orders_tasking_decisions import OrdersTaskingDecisionsResource

        return OrdersTaskingDecisionsResource(self._client)

    @cached_property
    def feasibility_studies(self) -> OrdersTaskingFeasibilityStudiesResource:
        """feasibility_studies"""
        from .orders_tasking_feasibility_studies import (
            OrdersTaskingFeasibilityStudiesResource,
        )

        return OrdersTaskingFeasibilityStudiesResource(self._client)

    @cached_property
    def quotations(self) -> OrdersTaskingQuotationsResource:
        """quotations"""
        from .orders_tasking_quotations import OrdersTaskingQuotationsResource

        return OrdersTaskingQuotationsResource(self._client)

    @cached_property
    def templates(self) -> OrdersTaskingTemplatesResource:
        """templates"""
        from .orders_tasking_templates import OrdersTaskingTemplatesResource

        return OrdersTaskingTemplatesResource(self._client)

    def estimate(
        self,
        *,
        groups: typing.Sequence[typing.Mapping[str, object]] | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TaskingEstimateOutput:
        """Price a set of tasking requests.

        Without any member of the body, an empty one is sent.

        Args:
            groups: Tasking requests to price, one object per group.

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
                "groups": groups,
            },
        )

    def feasibility_check(
        self,
        *,
        data_product: str,
        display_name: str | rt.Omit | None = rt.omit,
        feature_collection: typing.Mapping[str, object] | rt.Omit = rt.omit,
        params: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> FeasibilityCheckOutput:
        """Ask whether a tasking request can be carried out.

        Args:
            data_product: Identifier of the data product to order.
            display_name: Name under which the order is shown.
            feature_collection: Areas of interest as a GeoJSON feature collection.
                Default: {}.
            params: Parameters, named as the product or operation asks for them.

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
            _feasibility_check,
            options,
            body={
                "dataProduct": data_product,
                "displayName": display_name,
                "featureCollection": feature_collection,
                "params": params,
            },
        )

    def feasibility_decide(
        self,
        *,
        study_id: str,
        accepted_option_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> FeasibilityStudy:
        """Accept an option of a feasibility study.

        Args:
            study_id: Identifier of the feasibility study.
            accepted_option_id: Identifier of the feasibility option that is accepted.

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
            _feasibility_decide,
            options,
            body={
                "study_id": study_id,
                "acceptedOptionId": accepted_option_id,
            },
        )

    def opportunities_list(
        self,
        *,
        data_product: str,
        display_name: str | rt.Omit | None = rt.omit,
        feature_collection: typing.Mapping[str, object] | rt.Omit = rt.omit,
        params: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OpportunitiesOutput:
        """List the times at which a sensor can see an area.

        Args:
            data_product: Identifier of the data product to order.
            display_name: Name under which the order is shown.
            feature_collection: Areas of interest as a GeoJSON feature collection.
                Default: {}.
            params: Parameters, named as the product or operation asks for them.

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
            _opportunities_list,
            options,
            body={
                "dataProduct": data_product,
                "displayName": display_name,
                "featureCollection": feature_collection,
                "params": params,
            },
        )

    def place(
        self,
        *,
        body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OrderPlacementOutput:
        """Order future captures.

        Takes the groups that were priced with `orders.tasking.estimate`, together with
        the workspace. Offers that need a decision show up in
        `orders.tasking.decisions.pending`.

        Args:
            body: Workspace and the groups to task.

        Returns:
            The request was accepted; the work goes on.

        Raises:
            BadRequestError: 400, The request makes no sense to the operation.
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
            body=body,
        )

    def quotation_decide(
        self,
        *,
        quotation_id: str,
        decision: QuotationDecideInputDecision,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> Quotation:
        """Accept or reject a quotation.

        Args:
            quotation_id: Identifier of the quotation.
            decision: Whether the quotation is accepted or rejected.

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
            _quotation_decide,
            options,
            body={
                "quotation_id": quotation_id,
                "decision": decision,
            },
        )

    def sensors(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TaskingSensorsOutput:
        """List sensors that can be tasked.

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
            _sensors,
            options,
            body={},
        )


class AsyncOrdersTaskingResource(rt.AsyncResource):
    """tasking"""

    @cached_property
    def with_raw_response(self) -> AsyncOrdersTaskingResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOrdersTaskingResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncOrdersTaskingResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncOrdersTaskingResourceWithStreamingResponse(self)

    @cached_property
    def decisions(self) -> AsyncOrdersTaskingDecisionsResource:
        """decisions"""
        from .orders_tasking_decisions import AsyncOrdersTaskingDecisionsResource

        return AsyncOrdersTaskingDecisionsResource(self._client)

    @cached_property
    def feasibility_studies(self) -> AsyncOrdersTaskingFeasibilityStudiesResource:
        """feasibility_studies"""
        from .orders_tasking_feasibility_studies import (
            AsyncOrdersTaskingFeasibilityStudiesResource,
        )

        return AsyncOrdersTaskingFeasibilityStudiesResource(self._client)

    @cached_property
    def quotations(self) -> AsyncOrdersTaskingQuotationsResource:
        """quotations"""
        from .orders_tasking_quotations import AsyncOrdersTaskingQuotationsResource

        return AsyncOrdersTaskingQuotationsResource(self._client)

    @cached_property
    def templates(self) -> AsyncOrdersTaskingTemplatesResource:
        """templates"""
        from .orders_tasking_templates import AsyncOrdersTaskingTemplatesResource

        return AsyncOrdersTaskingTemplatesResource(self._client)

    async def estimate(
        self,
        *,
        groups: typing.Sequence[typing.Mapping[str, object]] | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TaskingEstimateOutput:
        """Price a set of tasking requests.

        Without any member of the body, an empty one is sent.

        Args:
            groups: Tasking requests to price, one object per group.

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
                "groups": groups,
            },
        )

    async def feasibility_check(
        self,
        *,
        data_product: str,
        display_name: str | rt.Omit | None = rt.omit,
        feature_collection: typing.Mapping[str, object] | rt.Omit = rt.omit,
        params: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> FeasibilityCheckOutput:
        """Ask whether a tasking request can be carried out.

        Args:
            data_product: Identifier of the data product to order.
            display_name: Name under which the order is shown.
            feature_collection: Areas of interest as a GeoJSON feature collection.
                Default: {}.
            params: Parameters, named as the product or operation asks for them.

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
            _feasibility_check,
            options,
            body={
                "dataProduct": data_product,
                "displayName": display_name,
                "featureCollection": feature_collection,
                "params": params,
            },
        )

    async def feasibility_decide(
        self,
        *,
        study_id: str,
        accepted_option_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> FeasibilityStudy:
        """Accept an option of a feasibility study.

        Args:
            study_id: Identifier of the feasibility study.
            accepted_option_id: Identifier of the feasibility option that is accepted.

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
            _feasibility_decide,
            options,
            body={
                "study_id": study_id,
                "acceptedOptionId": accepted_option_id,
            },
        )

    async def opportunities_list(
        self,
        *,
        data_product: str,
        display_name: str | rt.Omit | None = rt.omit,
        feature_collection: typing.Mapping[str, object] | rt.Omit = rt.omit,
        params: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OpportunitiesOutput:
        """List the times at which a sensor can see an area.

        Args:
            data_product: Identifier of the data product to order.
            display_name: Name under which the order is shown.
            feature_collection: Areas of interest as a GeoJSON feature collection.
                Default: {}.
            params: Parameters, named as the product or operation asks for them.

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
            _opportunities_list,
            options,
            body={
                "dataProduct": data_product,
                "displayName": display_name,
                "featureCollection": feature_collection,
                "params": params,
            },
        )

    async def place(
        self,
        *,
        body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> OrderPlacementOutput:
        """Order future captures.

        Takes the groups that were priced with `orders.tasking.estimate`, together with
        the workspace. Offers that need a decision show up in
        `orders.tasking.decisions.pending`.

        Args:
            body: Workspace and the groups to task.

        Returns:
            The request was accepted; the work goes on.

        Raises:
            BadRequestError: 400, The request makes no sense to the operation.
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
            body=body,
        )

    async def quotation_decide(
        self,
        *,
        quotation_id: str,
        decision: QuotationDecideInputDecision,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> Quotation:
        """Accept or reject a quotation.

        Args:
            quotation_id: Identifier of the quotation.
            decision: Whether the quotation is accepted or rejected.

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
            _quotation_decide,
            options,
            body={
                "quotation_id": quotation_id,
                "decision": decision,
            },
        )

    async def sensors(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TaskingSensorsOutput:
        """List sensors that can be tasked.

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
            _sensors,
            options,
            body={},
        )


class OrdersTaskingResourceWithRawResponse:
    """`OrdersTaskingResource` whose methods give the whole response."""

    def __init__(self, resource: OrdersTaskingResource) -> None:
        self.estimate = rt.raw(resource.estimate)
        self.feasibility_check = rt.raw(resource.feasibility_check)
        self.feasibility_decide = rt.raw(resource.feasibility_decide)
        self.opportunities_list = rt.raw(resource.opportunities_list)
        self.place = rt.raw(resource.place)
        self.quotation_decide = rt.raw(resource.quotation_decide)
        self.sensors = rt.raw(resource.sensors)


class OrdersTaskingResourceWithStreamingResponse:
    """`OrdersTaskingResource` whose methods give the open response."""

    def __init__(self, resource: OrdersTaskingResource) -> None:
        self.estimate = rt.streamed(resource.estimate)
        self.feasibility_check = rt.streamed(resource.feasibility_check)
        self.feasibility_decide = rt.streamed(resource.feasibility_decide)
        self.opportunities_list = rt.streamed(resource.opportunities_list)
        self.place = rt.streamed(resource.place)
        self.quotation_decide = rt.streamed(resource.quotation_decide)
        self.sensors = rt.streamed(resource.sensors)


class AsyncOrdersTaskingResourceWithRawResponse:
    """`AsyncOrdersTaskingResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncOrdersTaskingResource) -> None:
        self.estimate = rt.async_raw(resource.estimate)
        self.feasibility_check = rt.async_raw(resource.feasibility_check)
        self.feasibility_decide = rt.async_raw(resource.feasibility_decide)
        self.opportunities_list = rt.async_raw(resource.opportunities_list)
        self.place = rt.async_raw(resource.place)
        self.quotation_decide = rt.async_raw(resource.quotation_decide)
        self.sensors = rt.async_raw(resource.sensors)


class AsyncOrdersTaskingResourceWithStreamingResponse:
    """`AsyncOrdersTaskingResource` whose methods give the open response."""

    def __init__(self, resource: AsyncOrdersTaskingResource) -> None:
        self.estimate = rt.async_streamed(resource.estimate)
        self.feasibility_check = rt.async_streamed(resource.feasibility_check)
        self.feasibility_decide = rt.async_streamed(resource.feasibility_decide)
        self.opportunities_list = rt.async_streamed(resource.opportunities_list)
        self.place = rt.async_streamed(resource.place)
        self.quotation_decide = rt.async_streamed(resource.quotation_decide)
        self.sensors = rt.async_streamed(resource.sensors)
