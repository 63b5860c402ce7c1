"""Event subscriptions"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.delete_subscription_output import DeleteSubscriptionOutput
    from ..models.subscription_output import SubscriptionOutput
    from ..models.subscriptions_list_output import SubscriptionsListOutput
    from ..models.test_subscription_output import TestSubscriptionOutput

_create: rt.Lazy[SubscriptionOutput]
_create = rt.Lazy(
    lambda: rt.Operation(
        "event_subscriptions.create",
        "POST",
        "/v1/op/event_subscriptions.create",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CreateSubscriptionInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "SubscriptionOutput"),
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

_delete: rt.Lazy[DeleteSubscriptionOutput]
_delete = rt.Lazy(
    lambda: rt.Operation(
        "event_subscriptions.delete",
        "POST",
        "/v1/op/event_subscriptions.delete",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "DeleteSubscriptionInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "DeleteSubscriptionOutput"),
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

_get: rt.Lazy[SubscriptionOutput]
_get = rt.Lazy(
    lambda: rt.Operation(
        "event_subscriptions.get",
        "POST",
        "/v1/op/event_subscriptions.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "GetSubscriptionInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "SubscriptionOutput"),
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

_list: rt.Lazy[SubscriptionsListOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "event_subscriptions.list",
        "POST",
        "/v1/op/event_subscriptions.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "ListSubscriptionsInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "SubscriptionsListOutput"),
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

_test: rt.Lazy[TestSubscriptionOutput]
_test = rt.Lazy(
    lambda: rt.Operation(
        "event_subscriptions.test",
        "POST",
        "/v1/op/event_subscriptions.test",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "TestSubscriptionInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "TestSubscriptionOutput"),
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

_update: rt.Lazy[SubscriptionOutput]
_update = rt.Lazy(
    lambda: rt.Operation(
        "event_subscriptions.update",
        "POST",
        "/v1/op/event_subscriptions.update",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "UpdateSubscriptionInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "SubscriptionOutput"),
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


class EventSubscriptionsResource(rt.SyncResource):
    """Delivery of platform events to endpoints of your own."""

    @cached_property
    def with_raw_response(self) -> EventSubscriptionsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return EventSubscriptionsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> EventSubscriptionsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return EventSubscriptionsResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        event_type: str,
        endpoint_url: str,
        filter_config: typing.Mapping[str, object] | rt.Omit = rt.omit,
        headers: typing.Mapping[str, str] | rt.Omit = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SubscriptionOutput:
        """Subscribe an endpoint to a type of event.

        Keep `secret` somewhere safe: it signs every delivery and cannot be shown again.

        Args:
            event_type: Type of event, for instance `order.completed`.
            endpoint_url: HTTPS address that deliveries are posted to.
            filter_config: Conditions an event has to meet to be delivered.
            headers: Additional headers sent with every delivery.
            description: Free text for people.

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
            _create,
            options,
            body={
                "event_type": event_type,
                "endpoint_url": endpoint_url,
                "filter_config": filter_config,
                "headers": headers,
                "description": description,
            },
        )

    def delete(
        self,
        *,
        subscription_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> DeleteSubscriptionOutput:
        """End an event subscription.

        Args:
            subscription_id: Identifier of the subscription.

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
            _delete,
            options,
            body={
                "subscription_id": subscription_id,
            },
        )

    def get(
        self,
        *,
        subscription_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SubscriptionOutput:
        """Show one event subscription.

        Args:
            subscription_id: Identifier of the subscription.

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
                "subscription_id": subscription_id,
            },
        )

    def list(
        self,
        *,
        event_type: str | rt.Omit | None = rt.omit,
        active: bool | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SubscriptionsListOutput:
        """List the event subscriptions of the organization.

        Without any member of the body, an empty one is sent.

        Args:
            event_type: Keep only subscriptions to this type of event.
            active: Keep only subscriptions that are (or are not) active.

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
                "event_type": event_type,
                "active": active,
            },
        )

    def test(
        self,
        *,
        subscription_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TestSubscriptionOutput:
        """Send a test event to the endpoint of a subscription.

        Args:
            subscription_id: Identifier of the subscription.

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
            _test,
            options,
            body={
                "subscription_id": subscription_id,
            },
        )

    def update(
        self,
        *,
        subscription_id: str,
        endpoint_url: str | rt.Omit | None = rt.omit,
        filter_config: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        headers: typing.Mapping[str, str] | rt.Omit | None = rt.omit,
        active: bool | rt.Omit | None = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SubscriptionOutput:
        """Change an event subscription.

        Args:
            subscription_id: Identifier of the subscription.
            endpoint_url: HTTPS address that deliveries are posted to.
            filter_config: Conditions an event has to meet to be delivered.
            headers: Additional headers sent with every delivery.
            active: Whether events are delivered.
            description: Free text for people.

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
                "subscription_id": subscription_id,
                "endpoint_url": endpoint_url,
                "filter_config": filter_config,
                "headers": headers,
                "active": active,
                "description": description,
            },
        )


class AsyncEventSubscriptionsResource(rt.AsyncResource):
    """Delivery of platform events to endpoints of your own."""

    @cached_property
    def with_raw_response(self) -> AsyncEventSubscriptionsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncEventSubscriptionsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncEventSubscriptionsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncEventSubscriptionsResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        event_type: str,
        endpoint_url: str,
        filter_config: typing.Mapping[str, object] | rt.Omit = rt.omit,
        headers: typing.Mapping[str, str] | rt.Omit = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SubscriptionOutput:
        """Subscribe an endpoint to a type of event.

        Keep `secret` somewhere safe: it signs every delivery and cannot be shown again.

        Args:
            event_type: Type of event, for instance `order.completed`.
            endpoint_url: HTTPS address that deliveries are posted to.
            filter_config: Conditions an event has to meet to be delivered.
            headers: Additional headers sent with every delivery.
            description: Free text for people.

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
            _create,
            options,
            body={
                "event_type": event_type,
                "endpoint_url": endpoint_url,
                "filter_config": filter_config,
                "headers": headers,
                "description": description,
            },
        )

    async def delete(
        self,
        *,
        subscription_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> DeleteSubscriptionOutput:
        """End an event subscription.

        Args:
            subscription_id: Identifier of the subscription.

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
            _delete,
            options,
            body={
                "subscription_id": subscription_id,
            },
        )

    async def get(
        self,
        *,
        subscription_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SubscriptionOutput:
        """Show one event subscription.

        Args:
            subscription_id: Identifier of the subscription.

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
                "subscription_id": subscription_id,
            },
        )

    async def list(
        self,
        *,
        event_type: str | rt.Omit | None = rt.omit,
        active: bool | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SubscriptionsListOutput:
        """List the event subscriptions of the organization.

        Without any member of the body, an empty one is sent.

        Args:
            event_type: Keep only subscriptions to this type of event.
            active: Keep only subscriptions that are (or are not) active.

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
                "event_type": event_type,
                "active": active,
            },
        )

    async def test(
        self,
        *,
        subscription_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TestSubscriptionOutput:
        """Send a test event to the endpoint of a subscription.

        Args:
            subscription_id: Identifier of the subscription.

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
            _test,
            options,
            body={
                "subscription_id": subscription_id,
            },
        )

    async def update(
        self,
        *,
        subscription_id: str,
        endpoint_url: str | rt.Omit | None = rt.omit,
        filter_config: typing.Mapping[str, object] | rt.Omit | None = rt.omit,
        headers: typing.Mapping[str, str] | rt.Omit | None = rt.omit,
        active: bool | rt.Omit | None = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> SubscriptionOutput:
        """Change an event subscription.

        Args:
            subscription_id: Identifier of the subscription.
            endpoint_url: HTTPS address that deliveries are posted to.
            filter_config: Conditions an event has to meet to be delivered.
            headers: Additional headers sent with every delivery.
            active: Whether events are delivered.
            description: Free text for people.

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
                "subscription_id": subscription_id,
                "endpoint_url": endpoint_url,
                "filter_config": filter_config,
                "headers": headers,
                "active": active,
                "description": description,
            },
        )


class EventSubscriptionsResourceWithRawResponse:
    """`EventSubscriptionsResource` whose methods give the whole response."""

    def __init__(self, resource: EventSubscriptionsResource) -> None:
        self.create = rt.raw(resource.create)
        self.delete = rt.raw(resource.delete)
        self.get = rt.raw(resource.get)
        self.list = rt.raw(resource.list)
        self.test = rt.raw(resource.test)
        self.update = rt.raw(resource.update)


class EventSubscriptionsResourceWithStreamingResponse:
    """`EventSubscriptionsResource` whose methods give the open response."""

    def __init__(self, resource: EventSubscriptionsResource) -> None:
        self.create = rt.streamed(resource.create)
        self.delete = rt.streamed(resource.delete)
        self.get = rt.streamed(resource.get)
        self.list = rt.streamed(resource.list)
        self.test = rt.streamed(resource.test)
        self.update = rt.streamed(resource.update)


class AsyncEventSubscriptionsResourceWithRawResponse:
    """`AsyncEventSubscriptionsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncEventSubscriptionsResource) -> None:
        self.create = rt.async_raw(resource.create)
        self.delete = rt.async_raw(resource.delete)
        self.get = rt.async_raw(resource.get)
        self.list = rt.async_raw(resource.list)
        self.test = rt.async_raw(resource.test)
        self.update = rt.async_raw(resource.update)


class AsyncEventSubscriptionsResourceWithStreamingResponse:
    """`AsyncEventSubscriptionsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncEventSubscriptionsResource) -> None:
        self.create = rt.async_streamed(resource.create)
        self.delete = rt.async_streamed(resource.delete)
        self.get = rt.async_streamed(resource.get)
        self.list = rt.async_streamed(resource.list)
        self.test = rt.async_streamed(resource.test)
        self.update = rt.async_streamed(resource.update)
