"""Notifications"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.mark_all_read_output import MarkAllReadOutput
    from ..models.notification_output import NotificationOutput
    from ..models.unread_count_output import UnreadCountOutput

_dismiss: rt.Lazy[NotificationOutput]
_dismiss = rt.Lazy(
    lambda: rt.Operation(
        "notifications.dismiss",
        "POST",
        "/v1/op/notifications.dismiss",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "NotificationRef"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "NotificationOutput"),
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

_list: rt.Lazy[rt.Page[NotificationOutput]]
_list = rt.Lazy(
    lambda: rt.Operation(
        "notifications.list",
        "POST",
        "/v1/op/notifications.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "NotificationsListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "NotificationsListOutput"),
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
            "offset",
            items="/items",
            request="offset",
            limit="limit",
            total="/total",
            in_body=True,
        ),
    ),
)

_mark_all_read: rt.Lazy[MarkAllReadOutput]
_mark_all_read = rt.Lazy(
    lambda: rt.Operation(
        "notifications.mark_all_read",
        "POST",
        "/v1/op/notifications.mark_all_read",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "Empty"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "MarkAllReadOutput"),
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

_mark_read: rt.Lazy[NotificationOutput]
_mark_read = rt.Lazy(
    lambda: rt.Operation(
        "notifications.mark_read",
        "POST",
        "/v1/op/notifications.mark_read",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "NotificationRef"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "NotificationOutput"),
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

_unread_count: rt.Lazy[UnreadCountOutput]
_unread_count = rt.Lazy(
    lambda: rt.Operation(
        "notifications.unread_count",
        "POST",
        "/v1/op/notifications.unread_count",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "Empty"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "UnreadCountOutput"),
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


class NotificationsResource(rt.SyncResource):
    """Messages shown inside the product."""

    @cached_property
    def with_raw_response(self) -> NotificationsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return NotificationsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NotificationsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return NotificationsResourceWithStreamingResponse(self)

    def dismiss(
        self,
        *,
        notification_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> NotificationOutput:
        """Take a notification off the list.

        Args:
            notification_id: Identifier of the notification.

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
            _dismiss,
            options,
            body={
                "notification_id": notification_id,
            },
        )

    def list(
        self,
        *,
        unread_only: bool | rt.Omit = rt.omit,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[NotificationOutput]:
        """List the notifications of the caller.

        Without any member of the body, an empty one is sent.

        Args:
            unread_only: Whether only unread notifications are listed.
                Default: False.
            limit: Largest number of results to return.
                Limits: at least 1.
                Default: 50.
            offset: Number of results to skip.
                Limits: at least 0.
                Default: 0.

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
                "unread_only": unread_only,
                "limit": limit,
                "offset": offset,
            },
        )

    def mark_all_read(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> MarkAllReadOutput:
        """Mark every notification as read.

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
            _mark_all_read,
            options,
            body={},
        )

    def mark_read(
        self,
        *,
        notification_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> NotificationOutput:
        """Mark one notification as read.

        Args:
            notification_id: Identifier of the notification.

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
            _mark_read,
            options,
            body={
                "notification_id": notification_id,
            },
        )

    def unread_count(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> UnreadCountOutput:
        """Count unread notifications.

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
            _unread_count,
            options,
            body={},
        )


class AsyncNotificationsResource(rt.AsyncResource):
    """Messages shown inside the product."""

    @cached_property
    def with_raw_response(self) -> AsyncNotificationsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncNotificationsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncNotificationsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncNotificationsResourceWithStreamingResponse(self)

    async def dismiss(
        self,
        *,
        notification_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> NotificationOutput:
        """Take a notification off the list.

        Args:
            notification_id: Identifier of the notification.

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
            _dismiss,
            options,
            body={
                "notification_id": notification_id,
            },
        )

    def list(
        self,
        *,
        unread_only: bool | rt.Omit = rt.omit,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[NotificationOutput]:
        """List the notifications of the caller.

        Without any member of the body, an empty one is sent.

        Args:
            unread_only: Whether only unread notifications are listed.
                Default: False.
            limit: Largest number of results to return.
                Limits: at least 1.
                Default: 50.
            offset: Number of results to skip.
                Limits: at least 0.
                Default: 0.

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
                "unread_only": unread_only,
                "limit": limit,
                "offset": offset,
            },
        )

    async def mark_all_read(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> MarkAllReadOutput:
        """Mark every notification as read.

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
            _mark_all_read,
            options,
            body={},
        )

    async def mark_read(
        self,
        *,
        notification_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> NotificationOutput:
        """Mark one notification as read.

        Args:
            notification_id: Identifier of the notification.

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
            _mark_read,
            options,
            body={
                "notification_id": notification_id,
            },
        )

    async def unread_count(
        self,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> UnreadCountOutput:
        """Count unread notifications.

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
            _unread_count,
            options,
            body={},
        )


class NotificationsResourceWithRawResponse:
    """`NotificationsResource` whose methods give the whole response."""

    def __init__(self, resource: NotificationsResource) -> None:
        self.dismiss = rt.raw(resource.dismiss)
        self.list = rt.raw(resource.list)
        self.mark_all_read = rt.raw(resource.mark_all_read)
        self.mark_read = rt.raw(resource.mark_read)
        self.unread_count = rt.raw(resource.unread_count)


class NotificationsResourceWithStreamingResponse:
    """`NotificationsResource` whose methods give the open response."""

    def __init__(self, resource: NotificationsResource) -> None:
        self.dismiss = rt.streamed(resource.dismiss)
        self.list = rt.streamed(resource.list)
        self.mark_all_read = rt.streamed(resource.mark_all_read)
        self.mark_read = rt.streamed(resource.mark_read)
        self.unread_count = rt.streamed(resource.unread_count)


class AsyncNotificationsResourceWithRawResponse:
    """`AsyncNotificationsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncNotificationsResource) -> None:
        self.dismiss = rt.async_raw(resource.dismiss)
        self.list = rt.async_raw(resource.list)
        self.mark_all_read = rt.async_raw(resource.mark_all_read)
        self.mark_read = rt.async_raw(resource.mark_read)
        self.unread_count = rt.async_raw(resource.unread_count)


class AsyncNotificationsResourceWithStreamingResponse:
    """`AsyncNotificationsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncNotificationsResource) -> None:
        self.dismiss = rt.async_streamed(resource.dismiss)
        self.list = rt.async_streamed(resource.list)
        self.mark_all_read = rt.async_streamed(resource.mark_all_read)
        self.mark_read = rt.async_streamed(resource.mark_read)
        self.unread_count = rt.async_streamed(resource.unread_count)
