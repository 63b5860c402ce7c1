"""rule"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.alert_rule_output import AlertRuleOutput

_get: rt.Lazy[AlertRuleOutput]
_get = rt.Lazy(
    lambda: rt.Operation(
        "alerts.rule.get",
        "POST",
        "/v1/op/alerts.rule.get",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "AlertRuleGetInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "AlertRuleOutput"),
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


class AlertsRuleResource(rt.SyncResource):
    """rule"""

    @cached_property
    def with_raw_response(self) -> AlertsRuleResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AlertsRuleResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AlertsRuleResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AlertsRuleResourceWithStreamingResponse(self)

    def get(
        self,
        *,
        rule_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AlertRuleOutput:
        """Show one alert rule.

        Args:
            rule_id: Identifier of the alert rule.

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
                "rule_id": rule_id,
            },
        )


class AsyncAlertsRuleResource(rt.AsyncResource):
    """rule"""

    @cached_property
    def with_raw_response(self) -> AsyncAlertsRuleResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncAlertsRuleResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAlertsRuleResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncAlertsRuleResourceWithStreamingResponse(self)

    async def get(
        self,
        *,
        rule_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AlertRuleOutput:
        """Show one alert rule.

        Args:
            rule_id: Identifier of the alert rule.

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
                "rule_id": rule_id,
            },
        )


class AlertsRuleResourceWithRawResponse:
    """`AlertsRuleResource` whose methods give the whole response."""

    def __init__(self, resource: AlertsRuleResource) -> None:
        self.get = rt.raw(resource.get)


class AlertsRuleResourceWithStreamingResponse:
    """`AlertsRuleResource` whose methods give the open response."""

    def __init__(self, resource: AlertsRuleResource) -> None:
        self.get = rt.streamed(resource.get)


class AsyncAlertsRuleResourceWithRawResponse:
    """`AsyncAlertsRuleResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncAlertsRuleResource) -> None:
        self.get = rt.async_raw(resource.get)


class AsyncAlertsRuleResourceWithStreamingResponse:
    """`AsyncAlertsRuleResource` whose methods give the open response."""

    def __init__(self, resource: AsyncAlertsRuleResource) -> None:
        self.get = rt.async_streamed(resource.get)
