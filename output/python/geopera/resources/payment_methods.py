"""Payment methods"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.detach_output import DetachOutput
    from ..models.payment_method_output import PaymentMethodOutput
    from ..models.payment_methods_output import PaymentMethodsOutput
    from ..models.setup_intent_output import SetupIntentOutput

_attach: rt.Lazy[PaymentMethodOutput]
_attach = rt.Lazy(
    lambda: rt.Operation(
        "payment_methods.attach",
        "POST",
        "/v1/op/payment_methods.attach",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "AttachInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "PaymentMethodOutput"),
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

_create_setup_intent: rt.Lazy[SetupIntentOutput]
_create_setup_intent = rt.Lazy(
    lambda: rt.Operation(
        "payment_methods.create_setup_intent",
        "POST",
        "/v1/op/payment_methods.create_setup_intent",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "SetupIntentInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "SetupIntentOutput"),
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

_detach: rt.Lazy[DetachOutput]
_detach = rt.Lazy(
    lambda: rt.Operation(
        "payment_methods.detach",
        "POST",
        "/v1/op/payment_methods.detach",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "DetachInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "DetachOutput"),
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

_list: rt.Lazy[PaymentMethodsOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "payment_methods.list",
        "POST",
        "/v1/op/payment_methods.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "Empty"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "PaymentMethodsOutput"),
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

_set_default: rt.Lazy[PaymentMethodOutput]
_set_default = rt.Lazy(
    lambda: rt.Operation(
        "payment_methods.set_default",
        "POST",
        "/v1/op/payment_methods.set_default",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "SetDefaultInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "PaymentMethodOutput"),
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


class PaymentMethodsResource(rt.SyncResource):
    """Cards that top-ups and invoices are charged to."""

    @cached_property
    def with_raw_response(self) -> PaymentMethodsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return PaymentMethodsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PaymentMethodsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return PaymentMethodsResourceWithStreamingResponse(self)

    def attach(
        self,
        *,
        payment_method_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> PaymentMethodOutput:
        """Store a payment method with the organization.

        Args:
            payment_method_id: Identifier given out by the payment provider.
                Limits: at least 4 characters.

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
            _attach,
            options,
            body={
                "payment_method_id": payment_method_id,
            },
        )

    def create_setup_intent(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SetupIntentOutput:
        """Start collecting a card in a browser.

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
            _create_setup_intent,
            options,
            body={},
        )

    def detach(
        self,
        *,
        payment_method_row_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> DetachOutput:
        """Remove a stored payment method.

        Args:
            payment_method_row_id: Identifier of the stored payment method.

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
            _detach,
            options,
            body={
                "payment_method_row_id": payment_method_row_id,
            },
        )

    def list(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> PaymentMethodsOutput:
        """List stored payment methods.

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

    def set_default(
        self,
        *,
        payment_method_row_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> PaymentMethodOutput:
        """Choose the payment method that is charged.

        Args:
            payment_method_row_id: Identifier of the stored payment method.

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
            _set_default,
            options,
            body={
                "payment_method_row_id": payment_method_row_id,
            },
        )


class AsyncPaymentMethodsResource(rt.AsyncResource):
    """Cards that top-ups and invoices are charged to."""

    @cached_property
    def with_raw_response(self) -> AsyncPaymentMethodsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncPaymentMethodsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncPaymentMethodsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncPaymentMethodsResourceWithStreamingResponse(self)

    async def attach(
        self,
        *,
        payment_method_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> PaymentMethodOutput:
        """Store a payment method with the organization.

        Args:
            payment_method_id: Identifier given out by the payment provider.
                Limits: at least 4 characters.

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
            _attach,
            options,
            body={
                "payment_method_id": payment_method_id,
            },
        )

    async def create_setup_intent(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SetupIntentOutput:
        """Start collecting a card in a browser.

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
            _create_setup_intent,
            options,
            body={},
        )

    async def detach(
        self,
        *,
        payment_method_row_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> DetachOutput:
        """Remove a stored payment method.

        Args:
            payment_method_row_id: Identifier of the stored payment method.

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
            _detach,
            options,
            body={
                "payment_method_row_id": payment_method_row_id,
            },
        )

    async def list(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> PaymentMethodsOutput:
        """List stored payment methods.

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

    async def set_default(
        self,
        *,
        payment_method_row_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> PaymentMethodOutput:
        """Choose the payment method that is charged.

        Args:
            payment_method_row_id: Identifier of the stored payment method.

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
            _set_default,
            options,
            body={
                "payment_method_row_id": payment_method_row_id,
            },
        )


class PaymentMethodsResourceWithRawResponse:
    """`PaymentMethodsResource` whose methods give the whole response."""

    def __init__(self, resource: PaymentMethodsResource) -> None:
        self.attach = rt.raw(resource.attach)
        self.create_setup_intent = rt.raw(resource.create_setup_intent)
        self.detach = rt.raw(resource.detach)
        self.list = rt.raw(resource.list)
        self.set_default = rt.raw(resource.set_default)


class PaymentMethodsResourceWithStreamingResponse:
    """`PaymentMethodsResource` whose methods give the open response."""

    def __init__(self, resource: PaymentMethodsResource) -> None:
        self.attach = rt.streamed(resource.attach)
        self.create_setup_intent = rt.streamed(resource.create_setup_intent)
        self.detach = rt.streamed(resource.detach)
        self.list = rt.streamed(resource.list)
        self.set_default = rt.streamed(resource.set_default)


class AsyncPaymentMethodsResourceWithRawResponse:
    """`AsyncPaymentMethodsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncPaymentMethodsResource) -> None:
        self.attach = rt.async_raw(resource.attach)
        self.create_setup_intent = rt.async_raw(resource.create_setup_intent)
        self.detach = rt.async_raw(resource.detach)
        self.list = rt.async_raw(resource.list)
        self.set_default = rt.async_raw(resource.set_default)


class AsyncPaymentMethodsResourceWithStreamingResponse:
    """`AsyncPaymentMethodsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncPaymentMethodsResource) -> None:
        self.attach = rt.async_streamed(resource.attach)
        self.create_setup_intent = rt.async_streamed(resource.create_setup_intent)
        self.detach = rt.async_streamed(resource.detach)
        self.list = rt.async_streamed(resource.list)
        self.set_default = rt.async_streamed(resource.set_default)
