"""events"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.alert_event import AlertEvent

_list: rt.Lazy[rt.Page[AlertEvent]]
_list = rt.Lazy(
    lambda: rt.Operation(
        "alerts.events.list",
        "POST",
        "/v1/op/alerts.events.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "AlertEventsListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "AlertEventsListOutput"),
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


class AlertsEventsResource(rt.SyncResource):
    """events"""

    @cached_property
    def with_raw_response(self) -> AlertsEventsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AlertsEventsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AlertsEventsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AlertsEventsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        rule_id: str | rt.Omit | None = rt.omit,
        acknowledged: bool | rt.Omit | None = rt.omit,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.Page[AlertEvent]:
        """List the events that alert rules produced.

        Without any member of the body, an empty one is sent.

        Args:
            rule_id: Keep only events of this rule.
            acknowledged: Keep only events that were (or were not) acknowledged.
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
                "rule_id": rule_id,
                "acknowledged": acknowledged,
                "limit": limit,
                "offset": offset,
            },
        )


class AsyncAlertsEventsResource(rt.AsyncResource):
    """events"""

    @cached_property
    def with_raw_response(self) -> AsyncAlertsEventsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncAlertsEventsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAlertsEventsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncAlertsEventsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        rule_id: str | rt.Omit | None = rt.omit,
        acknowledged: bool | rt.Omit | None = rt.omit,
        limit: int | rt.Omit = rt.omit,
        offset: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> rt.AsyncPager[AlertEvent]:
        """List the events that alert rules produced.

        Without any member of the body, an empty one is sent.

        Args:
            rule_id: Keep only events of this rule.
            acknowledged: Keep only events that were (or were not) acknowledged.
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
                "rule_id": rule_id,
                "acknowledged": acknowledged,
                "limit": limit,
                "offset": offset,
            },
        )


class AlertsEventsResourceWithRawResponse:
    """`AlertsEventsResource` whose methods give the whole response."""

    def __init__(self, resource: AlertsEventsResource) -> None:
        self.list = rt.raw(resource.list)


class AlertsEventsResourceWithStreamingResponse:
    """`AlertsEventsResource` whose methods give the open response."""

    def __init__(self, resource: AlertsEventsResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncAlertsEventsResourceWithRawResponse:
    """`AsyncAlertsEventsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncAlertsEventsResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncAlertsEventsResourceWithStreamingResponse:
    """`AsyncAlertsEventsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncAlertsEventsResource) -> None:
        self.list = rt.async_streamed(resource.list)
