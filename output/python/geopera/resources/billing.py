"""Billing"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.set_auto_topup_output import SetAutoTopupOutput
    from .billing_approvals import (
        AsyncBillingApprovalsResource,
        BillingApprovalsResource,
    )
    from .billing_auto_topup import (
        AsyncBillingAutoTopupResource,
        BillingAutoTopupResource,
    )
    from .billing_credits import AsyncBillingCreditsResource, BillingCreditsResource
    from .billing_invoices import AsyncBillingInvoicesResource, BillingInvoicesResource
    from .billing_plans import AsyncBillingPlansResource, BillingPlansResource
    from .billing_status import AsyncBillingStatusResource, BillingStatusResource
    from .billing_stripe_invoices import (
        AsyncBillingStripeInvoicesResource,
        BillingStripeInvoicesResource,
    )

_run_monthly_for_org: rt.Lazy[typing.Any]
_run_monthly_for_org = rt.Lazy(
    lambda: rt.Operation(
        "billing.run_monthly_for_org",
        "POST",
        "/v1/op/billing.run_monthly_for_org",
        parameters=[
            rt.Parameter("Idempotency-Key", "header"),
        ],
        body=rt.RequestBody(
            rt.Content("application/json", "json", "OrgInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json"),
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

_set_auto_topup: rt.Lazy[SetAutoTopupOutput]
_set_auto_topup = rt.Lazy(
    lambda: rt.Operation(
        "billing.set_auto_topup",
        "POST",
        "/v1/op/billing.set_auto_topup",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "SetAutoTopupInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "SetAutoTopupOutput"),
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

_topup: rt.Lazy[typing.Any]
_topup = rt.Lazy(
    lambda: rt.Operation(
        "billing.topup",
        "POST",
        "/v1/op/billing.topup",
        parameters=[
            rt.Parameter("Idempotency-Key", "header"),
        ],
        body=rt.RequestBody(
            rt.Content("application/json", "json", "dict[str, typing.Any] | None"),
        ),
        responses=[
            rt.Response(
                "201",
                rt.Content("application/json"),
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


class BillingResource(rt.SyncResource):
    """Credits, top-ups, invoices, and payment."""

    @cached_property
    def with_raw_response(self) -> BillingResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return BillingResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BillingResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return BillingResourceWithStreamingResponse(self)

    @cached_property
    def approvals(self) -> BillingApprovalsResource:
        """approvals"""
        from .billing_approvals import BillingApprovalsResource

        return BillingApprovalsResource(self._client)

    @cached_property
    def auto_topup(self) -> BillingAutoTopupResource:
        """auto_topup"""
        from .billing_auto_topup import BillingAutoTopupResource

        return BillingAutoTopupResource(self._client)

    @cached_property
    def credits(self) -> BillingCreditsResource:
        """credits"""
        from .billing_credits import BillingCreditsResource

        return BillingCreditsResource(self._client)

    @cached_property
    def invoices(self) -> BillingInvoicesResource:
        """invoices"""
        from .billing_invoices import BillingInvoicesResource

        return BillingInvoicesResource(self._client)

    @cached_property
    def plans(self) -> BillingPlansResource:
        """plans"""
        from .billing_plans import BillingPlansResource

        return BillingPlansResource(self._client)

    @cached_property
    def status(self) -> BillingStatusResource:
        """status"""
        from .billing_status import BillingStatusResource

        return BillingStatusResource(self._client)

    @cached_property
    def stripe_invoices(self) -> BillingStripeInvoicesResource:
        """stripe_invoices"""
        from .billing_stripe_invoices import BillingStripeInvoicesResource

        return BillingStripeInvoicesResource(self._client)

    def run_monthly_for_org(
        self,
        *,
        organization_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """Run monthly billing for one org (manual; org admin).

        Args:
            organization_id: organization_id in the body.

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
            _run_monthly_for_org,
            options,
            body={
                "organization_id": organization_id,
            },
        )

    def set_auto_topup(
        self,
        *,
        enabled: bool,
        threshold_credits: int,
        topup_amount_credits: int,
        daily_charge_cap_aud: float | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SetAutoTopupOutput:
        """Configure automatic top-up (requires a default card when enabling).

        Args:
            enabled: enabled in the body.
            threshold_credits: threshold_credits in the body.
                Limits: more than 0.
            topup_amount_credits: topup_amount_credits in the body.
                Limits: more than 0.
            daily_charge_cap_aud: daily_charge_cap_aud in the body.
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
            _set_auto_topup,
            options,
            body={
                "enabled": enabled,
                "threshold_credits": threshold_credits,
                "topup_amount_credits": topup_amount_credits,
                "daily_charge_cap_aud": daily_charge_cap_aud,
            },
        )

    def topup(
        self,
        *,
        body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """Invoke Billing Topup.

        Args:
            body: body of the request.

        Returns:
            The resource was created.

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
            _topup,
            options,
            body=body,
        )


class AsyncBillingResource(rt.AsyncResource):
    """Credits, top-ups, invoices, and payment."""

    @cached_property
    def with_raw_response(self) -> AsyncBillingResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncBillingResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBillingResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncBillingResourceWithStreamingResponse(self)

    @cached_property
    def approvals(self) -> AsyncBillingApprovalsResource:
        """approvals"""
        from .billing_approvals import AsyncBillingApprovalsResource

        return AsyncBillingApprovalsResource(self._client)

    @cached_property
    def auto_topup(self) -> AsyncBillingAutoTopupResource:
        """auto_topup"""
        from .billing_auto_topup import AsyncBillingAutoTopupResource

        return AsyncBillingAutoTopupResource(self._client)

    @cached_property
    def credits(self) -> AsyncBillingCreditsResource:
        """credits"""
        from .billing_credits import AsyncBillingCreditsResource

        return AsyncBillingCreditsResource(self._client)

    @cached_property
    def invoices(self) -> AsyncBillingInvoicesResource:
        """invoices"""
        from .billing_invoices import AsyncBillingInvoicesResource

        return AsyncBillingInvoicesResource(self._client)

    @cached_property
    def plans(self) -> AsyncBillingPlansResource:
        """plans"""
        from .billing_plans import AsyncBillingPlansResource

        return AsyncBillingPlansResource(self._client)

    @cached_property
    def status(self) -> AsyncBillingStatusResource:
        """status"""
        from .billing_status import AsyncBillingStatusResource

        return AsyncBillingStatusResource(self._client)

    @cached_property
    def stripe_invoices(self) -> AsyncBillingStripeInvoicesResource:
        """stripe_invoices"""
        from .billing_stripe_invoices import AsyncBillingStripeInvoicesResource

        return AsyncBillingStripeInvoicesResource(self._client)

    async def run_monthly_for_org(
        self,
        *,
        organization_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """Run monthly billing for one org (manual; org admin).

        Args:
            organization_id: organization_id in the body.

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
            _run_monthly_for_org,
            options,
            body={
                "organization_id": organization_id,
            },
        )

    async def set_auto_topup(
        self,
        *,
        enabled: bool,
        threshold_credits: int,
        topup_amount_credits: int,
        daily_charge_cap_aud: float | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SetAutoTopupOutput:
        """Configure automatic top-up (requires a default card when enabling).

        Args:
            enabled: enabled in the body.
            threshold_credits: threshold_credits in the body.
                Limits: more than 0.
            topup_amount_credits: topup_amount_credits in the body.
                Limits: more than 0.
            daily_charge_cap_aud: daily_charge_cap_aud in the body.
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
            _set_auto_topup,
            options,
            body={
                "enabled": enabled,
                "threshold_credits": threshold_credits,
                "topup_amount_credits": topup_amount_credits,
                "daily_charge_cap_aud": daily_charge_cap_aud,
            },
        )

    async def topup(
        self,
        *,
        body: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """Invoke Billing Topup.

        Args:
            body: body of the request.

        Returns:
            The resource was created.

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
            _topup,
            options,
            body=body,
        )


class BillingResourceWithRawResponse:
    """`BillingResource` whose methods give the whole response."""

    def __init__(self, resource: BillingResource) -> None:
        self.run_monthly_for_org = rt.raw(resource.run_monthly_for_org)
        self.set_auto_topup = rt.raw(resource.set_auto_topup)
        self.topup = rt.raw(resource.topup)


class BillingResourceWithStreamingResponse:
    """`BillingResource` whose methods give the open response."""

    def __init__(self, resource: BillingResource) -> None:
        self.run_monthly_for_org = rt.streamed(resource.run_monthly_for_org)
        self.set_auto_topup = rt.streamed(resource.set_auto_topup)
        self.topup = rt.streamed(resource.topup)


class AsyncBillingResourceWithRawResponse:
    """`AsyncBillingResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncBillingResource) -> None:
        self.run_monthly_for_org = rt.async_raw(resource.run_monthly_for_org)
        self.set_auto_topup = rt.async_raw(resource.set_auto_topup)
        self.topup = rt.async_raw(resource.topup)


class AsyncBillingResourceWithStreamingResponse:
    """`AsyncBillingResource` whose methods give the open response."""

    def __init__(self, resource: AsyncBillingResource) -> None:
        self.run_monthly_for_org = rt.async_streamed(resource.run_monthly_for_org)
        self.set_auto_topup = rt.async_streamed(resource.set_auto_topup)
        self.topup = rt.async_streamed(resource.topup)
