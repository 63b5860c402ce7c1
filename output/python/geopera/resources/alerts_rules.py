"""rules"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.alert_rules_list_output import AlertRulesListOutput

_list: rt.Lazy[AlertRulesListOutput]
_list = rt.Lazy(
    lambda: rt.Operation(
        "alerts.rules.list",
        "POST",
        "/v1/op/alerts.rules.list",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "AlertRulesListInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "AlertRulesListOutput"),
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


class AlertsRulesResource(rt.SyncResource):
    """rules"""

    @cached_property
    def with_raw_response(self) -> AlertsRulesResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AlertsRulesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AlertsRulesResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AlertsRulesResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        active: bool | rt.Omit | None = rt.omit,
        collection_id: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AlertRulesListOutput:
        """List the alert rules of the organization.

        Without any member of the body, an empty one is sent.

        Args:
            active: Keep only rules that are (or are not) switched on.
            collection_id: Keep only rules that watch this collection.

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
                "active": active,
                "collection_id": collection_id,
            },
        )


class AsyncAlertsRulesResource(rt.AsyncResource):
    """rules"""

    @cached_property
    def with_raw_response(self) -> AsyncAlertsRulesResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncAlertsRulesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAlertsRulesResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncAlertsRulesResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        active: bool | rt.Omit | None = rt.omit,
        collection_id: str | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AlertRulesListOutput:
        """List the alert rules of the organization.

        Without any member of the body, an empty one is sent.

        Args:
            active: Keep only rules that are (or are not) switched on.
            collection_id: Keep only rules that watch this collection.

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
                "active": active,
                "collection_id": collection_id,
            },
        )


class AlertsRulesResourceWithRawResponse:
    """`AlertsRulesResource` whose methods give the whole response."""

    def __init__(self, resource: AlertsRulesResource) -> None:
        self.list = rt.raw(resource.list)


class AlertsRulesResourceWithStreamingResponse:
    """`AlertsRulesResource` whose methods give the open response."""

    def __init__(self, resource: AlertsRulesResource) -> None:
        self.list = rt.streamed(resource.list)


class AsyncAlertsRulesResourceWithRawResponse:
    """`AsyncAlertsRulesResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncAlertsRulesResource) -> None:
        self.list = rt.async_raw(resource.list)


class AsyncAlertsRulesResourceWithStreamingResponse:
    """`AsyncAlertsRulesResource` whose methods give the open response."""

    def __init__(self, resource: AsyncAlertsRulesResource) -> None:
        self.list = rt.async_streamed(resource.list)
