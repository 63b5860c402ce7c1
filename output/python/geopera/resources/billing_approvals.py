"""approvals"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.approval_output import ApprovalOutput

_approve: rt.Lazy[ApprovalOutput]
_approve = rt.Lazy(
    lambda: rt.Operation(
        "billing.approvals.approve",
        "POST",
        "/v1/op/billing.approvals.approve",
        parameters=[
            rt.Parameter("Idempotency-Key", "header"),
        ],
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ApprovalRefInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ApprovalOutput"),
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

_get: rt.Lazy[typing.Any]
_get = rt.Lazy(
    lambda: rt.Operation(
        "billing.approvals.get",
        "POST",
        "/v1/op/billing.approvals.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ApprovalGetInput"),
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

_list: rt.Lazy[typing.Any]
_list = rt.Lazy(
    lambda: rt.Operation(
        "billing.approvals.list",
        "POST",
        "/v1/op/billing.approvals.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ApprovalsListInput"),
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

_reject: rt.Lazy[ApprovalOutput]
_reject = rt.Lazy(
    lambda: rt.Operation(
        "billing.approvals.reject",
        "POST",
        "/v1/op/billing.approvals.reject",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "RejectApprovalInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ApprovalOutput"),
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

_request: rt.Lazy[ApprovalOutput]
_request = rt.Lazy(
    lambda: rt.Operation(
        "billing.approvals.request",
        "POST",
        "/v1/op/billing.approvals.request",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "RequestApprovalInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "ApprovalOutput"),
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


class BillingApprovalsResource(rt.SyncResource):
    """approvals"""

    @cached_property
    def with_raw_response(self) -> BillingApprovalsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return BillingApprovalsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BillingApprovalsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return BillingApprovalsResourceWithStreamingResponse(self)

    def approve(
        self,
        *,
        approval_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ApprovalOutput:
        """Approve a credit purchase and charge the saved card (human approver only).

        Args:
            approval_id: approval_id in the body.

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
            _approve,
            options,
            body={
                "approval_id": approval_id,
            },
        )

    def get(
        self,
        *,
        approval_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """Get one credit-purchase approval (org-scoped).

        Args:
            approval_id: approval_id in the body.

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
                "approval_id": approval_id,
            },
        )

    def list(
        self,
        *,
        status: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """List the org's credit-purchase approvals (optionally by status).

        Without any member of the body, an empty one is sent.

        Args:
            status: status in the body.

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
            body={
                "status": status,
            },
        )

    def reject(
        self,
        *,
        approval_id: str,
        reason: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ApprovalOutput:
        """Reject a pending credit-purchase approval.

        Args:
            approval_id: approval_id in the body.
            reason: reason in the body.

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
            _reject,
            options,
            body={
                "approval_id": approval_id,
                "reason": reason,
            },
        )

    def request(
        self,
        *,
        credits: int,
        expiry_hours: int | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ApprovalOutput:
        """Request approval for a large credit purchase.

        Args:
            credits: credits in the body.
                Limits: more than 0.
            expiry_hours: expiry_hours in the body.
                Limits: more than 0, at most 720.

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
            _request,
            options,
            body={
                "credits": credits,
                "expiry_hours": expiry_hours,
            },
        )


class AsyncBillingApprovalsResource(rt.AsyncResource):
    """approvals"""

    @cached_property
    def with_raw_response(self) -> AsyncBillingApprovalsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncBillingApprovalsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncBillingApprovalsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncBillingApprovalsResourceWithStreamingResponse(self)

    async def approve(
        self,
        *,
        approval_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ApprovalOutput:
        """Approve a credit purchase and charge the saved card (human approver only).

        Args:
            approval_id: approval_id in the body.

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
            _approve,
            options,
            body={
                "approval_id": approval_id,
            },
        )

    async def get(
        self,
        *,
        approval_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """Get one credit-purchase approval (org-scoped).

        Args:
            approval_id: approval_id in the body.

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
                "approval_id": approval_id,
            },
        )

    async def list(
        self,
        *,
        status: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> typing.Any:
        """List the org's credit-purchase approvals (optionally by status).

        Without any member of the body, an empty one is sent.

        Args:
            status: status in the body.

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
            body={
                "status": status,
            },
        )

    async def reject(
        self,
        *,
        approval_id: str,
        reason: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ApprovalOutput:
        """Reject a pending credit-purchase approval.

        Args:
            approval_id: approval_id in the body.
            reason: reason in the body.

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
            _reject,
            options,
            body={
                "approval_id": approval_id,
                "reason": reason,
            },
        )

    async def request(
        self,
        *,
        credits: int,
        expiry_hours: int | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> ApprovalOutput:
        """Request approval for a large credit purchase.

        Args:
            credits: credits in the body.
                Limits: more than 0.
            expiry_hours: expiry_hours in the body.
                Limits: more than 0, at most 720.

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
            _request,
            options,
            body={
                "credits": credits,
                "expiry_hours": expiry_hours,
            },
        )


class BillingApprovalsResourceWithRawResponse:
    """`BillingApprovalsResource` whose methods give the whole response."""

    def __init__(self, resource: BillingApprovalsResource) -> None:
        self.approve = rt.raw(resource.approve)
        self.get = rt.raw(resource.get)
        self.list = rt.raw(resource.list)
        self.reject = rt.raw(resource.reject)
        self.request = rt.raw(resource.request)


class BillingApprovalsResourceWithStreamingResponse:
    """`BillingApprovalsResource` whose methods give the open response."""

    def __init__(self, resource: BillingApprovalsResource) -> None:
        self.approve = rt.streamed(resource.approve)
        self.get = rt.streamed(resource.get)
        self.list = rt.streamed(resource.list)
        self.reject = rt.streamed(resource.reject)
        self.request = rt.streamed(resource.request)


class AsyncBillingApprovalsResourceWithRawResponse:
    """`AsyncBillingApprovalsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncBillingApprovalsResource) -> None:
        self.approve = rt.async_raw(resource.approve)
        self.get = rt.async_raw(resource.get)
        self.list = rt.async_raw(resource.list)
        self.reject = rt.async_raw(resource.reject)
        self.request = rt.async_raw(resource.request)


class AsyncBillingApprovalsResourceWithStreamingResponse:
    """`AsyncBillingApprovalsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncBillingApprovalsResource) -> None:
        self.approve = rt.async_streamed(resource.approve)
        self.get = rt.async_streamed(resource.get)
        self.list = rt.async_streamed(resource.list)
        self.reject = rt.async_streamed(resource.reject)
        self.request = rt.async_streamed(resource.request)
