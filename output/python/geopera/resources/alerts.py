"""Alerts"""

from __future__ import annotations

import typing
from functools import cached_property

from .._runtime import resource_api as rt

if typing.TYPE_CHECKING:
    from ..models.alert_event_output import AlertEventOutput
    from ..models.alert_rule_output import AlertRuleOutput
    from ..models.delete_alert_rule_output import DeleteAlertRuleOutput
    from ..models.test_alert_rule_output import TestAlertRuleOutput
    from .alerts_events import AlertsEventsResource, AsyncAlertsEventsResource
    from .alerts_rule import AlertsRuleResource, AsyncAlertsRuleResource
    from .alerts_rules import AlertsRulesResource, AsyncAlertsRulesResource

_acknowledge_event: rt.Lazy[AlertEventOutput]
_acknowledge_event = rt.Lazy(
    lambda: rt.Operation(
        "alerts.acknowledge_event",
        "POST",
        "/v1/op/alerts.acknowledge_event",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "AcknowledgeEventInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "AlertEventOutput"),
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

_create_rule: rt.Lazy[AlertRuleOutput]
_create_rule = rt.Lazy(
    lambda: rt.Operation(
        "alerts.create_rule",
        "POST",
        "/v1/op/alerts.create_rule",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "CreateAlertRuleInput"),
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

_delete_rule: rt.Lazy[DeleteAlertRuleOutput]
_delete_rule = rt.Lazy(
    lambda: rt.Operation(
        "alerts.delete_rule",
        "POST",
        "/v1/op/alerts.delete_rule",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "DeleteAlertRuleInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "DeleteAlertRuleOutput"),
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

_test_rule: rt.Lazy[TestAlertRuleOutput]
_test_rule = rt.Lazy(
    lambda: rt.Operation(
        "alerts.test_rule",
        "POST",
        "/v1/op/alerts.test_rule",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "TestAlertRuleInput"),
            required=True,
            flat=True,
        ),
        responses=[
            rt.Response(
                "200",
                rt.Content("application/json", "json", "TestAlertRuleOutput"),
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

_update_rule: rt.Lazy[AlertRuleOutput]
_update_rule = rt.Lazy(
    lambda: rt.Operation(
        "alerts.update_rule",
        "POST",
        "/v1/op/alerts.update_rule",
        body=rt.RequestBody(
            rt.Content("application/json", "json", "UpdateAlertRuleInput"),
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


class AlertsResource(rt.SyncResource):
    """Rules that watch new imagery and the events they raise."""

    @cached_property
    def with_raw_response(self) -> AlertsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AlertsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AlertsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AlertsResourceWithStreamingResponse(self)

    @cached_property
    def events(self) -> AlertsEventsResource:
        """events"""
        from .alerts_events import AlertsEventsResource

        return AlertsEventsResource(self._client)

    @cached_property
    def rule(self) -> AlertsRuleResource:
        """rule"""
        from .alerts_rule import AlertsRuleResource

        return AlertsRuleResource(self._client)

    @cached_property
    def rules(self) -> AlertsRulesResource:
        """rules"""
        from .alerts_rules import AlertsRulesResource

        return AlertsRulesResource(self._client)

    def acknowledge_event(
        self,
        *,
        event_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AlertEventOutput:
        """Mark an alert event as seen.

        Args:
            event_id: Identifier of the alert event.

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
            _acknowledge_event,
            options,
            body={
                "event_id": event_id,
            },
        )

    def create_rule(
        self,
        *,
        name: str,
        expression: str,
        comparison: str,
        threshold: float,
        description: str | rt.Omit | None = rt.omit,
        collection_id: str | rt.Omit | None = rt.omit,
        event_types: typing.Sequence[str] | rt.Omit = rt.omit,
        threshold_upper: float | rt.Omit | None = rt.omit,
        asset_key: str | rt.Omit = rt.omit,
        band_mapping: typing.Mapping[str, str] | rt.Omit = rt.omit,
        notification_channels: typing.Sequence[str] | rt.Omit = rt.omit,
        cooldown_minutes: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AlertRuleOutput:
        """Add a rule that watches new imagery.

        Args:
            name: Name shown to people.
            expression: Band-math expression.
            comparison: How the computed value is compared with the threshold.
            threshold: Value to compare with.
            description: Free text for people.
            collection_id: Watch only this collection; all of them when absent.
            event_types: Types of events that trigger an evaluation.
            threshold_upper: Upper value of a range comparison.
            asset_key: Key of the asset within its item.
                Default: "data".
            band_mapping: Maps the band names of the expression to bands of the asset.
            notification_channels: Channels that are told about an alert.
            cooldown_minutes: Minutes to stay silent after an alert.
                Default: 60.

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
            _create_rule,
            options,
            body={
                "name": name,
                "expression": expression,
                "comparison": comparison,
                "threshold": threshold,
                "description": description,
                "collection_id": collection_id,
                "event_types": event_types,
                "threshold_upper": threshold_upper,
                "asset_key": asset_key,
                "band_mapping": band_mapping,
                "notification_channels": notification_channels,
                "cooldown_minutes": cooldown_minutes,
            },
        )

    def delete_rule(
        self,
        *,
        rule_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> DeleteAlertRuleOutput:
        """Remove an alert rule.

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
            _delete_rule,
            options,
            body={
                "rule_id": rule_id,
            },
        )

    def test_rule(
        self,
        *,
        rule_id: str,
        item_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TestAlertRuleOutput:
        """Evaluate a rule on one item without raising an alert.

        Args:
            rule_id: Identifier of the alert rule.
            item_id: Item to evaluate the rule against.

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
            _test_rule,
            options,
            body={
                "rule_id": rule_id,
                "item_id": item_id,
            },
        )

    def update_rule(
        self,
        *,
        rule_id: str,
        name: str | rt.Omit | None = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        collection_id: str | rt.Omit | None = rt.omit,
        event_types: typing.Sequence[str] | rt.Omit | None = rt.omit,
        expression: str | rt.Omit | None = rt.omit,
        comparison: str | rt.Omit | None = rt.omit,
        threshold: float | rt.Omit | None = rt.omit,
        threshold_upper: float | rt.Omit | None = rt.omit,
        asset_key: str | rt.Omit | None = rt.omit,
        band_mapping: typing.Mapping[str, str] | rt.Omit | None = rt.omit,
        notification_channels: typing.Sequence[str] | rt.Omit | None = rt.omit,
        active: bool | rt.Omit | None = rt.omit,
        cooldown_minutes: int | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AlertRuleOutput:
        """Change an alert rule; fields left out keep their value.

        Args:
            rule_id: Identifier of the alert rule.
            name: Name shown to people.
            description: Free text for people.
            collection_id: Watch only this collection from now on.
            event_types: Types of events that trigger an evaluation.
            expression: Band-math expression.
            comparison: How the computed value is compared with the threshold.
            threshold: Value to compare with.
            threshold_upper: Upper value of a range comparison.
            asset_key: Key of the asset within its item.
            band_mapping: Maps the band names of the expression to bands of the asset.
            notification_channels: Channels that are told about an alert.
            active: Whether the rule is evaluated.
            cooldown_minutes: Minutes to stay silent after an alert.

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
            _update_rule,
            options,
            body={
                "rule_id": rule_id,
                "name": name,
                "description": description,
                "collection_id": collection_id,
                "event_types": event_types,
                "expression": expression,
                "comparison": comparison,
                "threshold": threshold,
                "threshold_upper": threshold_upper,
                "asset_key": asset_key,
                "band_mapping": band_mapping,
                "notification_channels": notification_channels,
                "active": active,
                "cooldown_minutes": cooldown_minutes,
            },
        )


class AsyncAlertsResource(rt.AsyncResource):
    """Rules that watch new imagery and the events they raise."""

    @cached_property
    def with_raw_response(self) -> AsyncAlertsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncAlertsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAlertsResourceWithStreamingResponse:
        """The same methods, giving the open response."""
        return AsyncAlertsResourceWithStreamingResponse(self)

    @cached_property
    def events(self) -> AsyncAlertsEventsResource:
        """events"""
        from .alerts_events import AsyncAlertsEventsResource

        return AsyncAlertsEventsResource(self._client)

    @cached_property
    def rule(self) -> AsyncAlertsRuleResource:
        """rule"""
        from .alerts_rule import AsyncAlertsRuleResource

        return AsyncAlertsRuleResource(self._client)

    @cached_property
    def rules(self) -> AsyncAlertsRulesResource:
        """rules"""
        from .alerts_rules import AsyncAlertsRulesResource

        return AsyncAlertsRulesResource(self._client)

    async def acknowledge_event(
        self,
        *,
        event_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AlertEventOutput:
        """Mark an alert event as seen.

        Args:
            event_id: Identifier of the alert event.

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
            _acknowledge_event,
            options,
            body={
                "event_id": event_id,
            },
        )

    async def create_rule(
        self,
        *,
        name: str,
        expression: str,
        comparison: str,
        threshold: float,
        description: str | rt.Omit | None = rt.omit,
        collection_id: str | rt.Omit | None = rt.omit,
        event_types: typing.Sequence[str] | rt.Omit = rt.omit,
        threshold_upper: float | rt.Omit | None = rt.omit,
        asset_key: str | rt.Omit = rt.omit,
        band_mapping: typing.Mapping[str, str] | rt.Omit = rt.omit,
        notification_channels: typing.Sequence[str] | rt.Omit = rt.omit,
        cooldown_minutes: int | rt.Omit = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AlertRuleOutput:
        """Add a rule that watches new imagery.

        Args:
            name: Name shown to people.
            expression: Band-math expression.
            comparison: How the computed value is compared with the threshold.
            threshold: Value to compare with.
            description: Free text for people.
            collection_id: Watch only this collection; all of them when absent.
            event_types: Types of events that trigger an evaluation.
            threshold_upper: Upper value of a range comparison.
            asset_key: Key of the asset within its item.
                Default: "data".
            band_mapping: Maps the band names of the expression to bands of the asset.
            notification_channels: Channels that are told about an alert.
            cooldown_minutes: Minutes to stay silent after an alert.
                Default: 60.

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
            _create_rule,
            options,
            body={
                "name": name,
                "expression": expression,
                "comparison": comparison,
                "threshold": threshold,
                "description": description,
                "collection_id": collection_id,
                "event_types": event_types,
                "threshold_upper": threshold_upper,
                "asset_key": asset_key,
                "band_mapping": band_mapping,
                "notification_channels": notification_channels,
                "cooldown_minutes": cooldown_minutes,
            },
        )

    async def delete_rule(
        self,
        *,
        rule_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> DeleteAlertRuleOutput:
        """Remove an alert rule.

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
            _delete_rule,
            options,
            body={
                "rule_id": rule_id,
            },
        )

    async def test_rule(
        self,
        *,
        rule_id: str,
        item_id: str,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> TestAlertRuleOutput:
        """Evaluate a rule on one item without raising an alert.

        Args:
            rule_id: Identifier of the alert rule.
            item_id: Item to evaluate the rule against.

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
            _test_rule,
            options,
            body={
                "rule_id": rule_id,
                "item_id": item_id,
            },
        )

    async def update_rule(
        self,
        *,
        rule_id: str,
        name: str | rt.Omit | None = rt.omit,
        description: str | rt.Omit | None = rt.omit,
        collection_id: str | rt.Omit | None = rt.omit,
        event_types: typing.Sequence[str] | rt.Omit | None = rt.omit,
        expression: str | rt.Omit | None = rt.omit,
        comparison: str | rt.Omit | None = rt.omit,
        threshold: float | rt.Omit | None = rt.omit,
        threshold_upper: float | rt.Omit | None = rt.omit,
        asset_key: str | rt.Omit | None = rt.omit,
        band_mapping: typing.Mapping[str, str] | rt.Omit | None = rt.omit,
        notification_channels: typing.Sequence[str] | rt.Omit | None = rt.omit,
        active: bool | rt.Omit | None = rt.omit,
        cooldown_minutes: int | rt.Omit | None = rt.omit,
        **options: typing.Unpack[rt.RequestOptions],
    ) -> AlertRuleOutput:
        """Change an alert rule; fields left out keep their value.

        Args:
            rule_id: Identifier of the alert rule.
            name: Name shown to people.
            description: Free text for people.
            collection_id: Watch only this collection from now on.
            event_types: Types of events that trigger an evaluation.
            expression: Band-math expression.
            comparison: How the computed value is compared with the threshold.
            threshold: Value to compare with.
            threshold_upper: Upper value of a range comparison.
            asset_key: Key of the asset within its item.
            band_mapping: Maps the band names of the expression to bands of the asset.
            notification_channels: Channels that are told about an alert.
            active: Whether the rule is evaluated.
            cooldown_minutes: Minutes to stay silent after an alert.

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
            _update_rule,
            options,
            body={
                "rule_id": rule_id,
                "name": name,
                "description": description,
                "collection_id": collection_id,
                "event_types": event_types,
                "expression": expression,
                "comparison": comparison,
                "threshold": threshold,
                "threshold_upper": threshold_upper,
                "asset_key": asset_key,
                "band_mapping": band_mapping,
                "notification_channels": notification_channels,
                "active": active,
                "cooldown_minutes": cooldown_minutes,
            },
        )


class AlertsResourceWithRawResponse:
    """`AlertsResource` whose methods give the whole response."""

    def __init__(self, resource: AlertsResource) -> None:
        self.acknowledge_event = rt.raw(resource.acknowledge_event)
        self.create_rule = rt.raw(resource.create_rule)
        self.delete_rule = rt.raw(resource.delete_rule)
        self.test_rule = rt.raw(resource.test_rule)
        self.update_rule = rt.raw(resource.update_rule)


class AlertsResourceWithStreamingResponse:
    """`AlertsResource` whose methods give the open response."""

    def __init__(self, resource: AlertsResource) -> None:
        self.acknowledge_event = rt.streamed(resource.acknowledge_event)
        self.create_rule = rt.streamed(resource.create_rule)
        self.delete_rule = rt.streamed(resource.delete_rule)
        self.test_rule = rt.streamed(resource.test_rule)
        self.update_rule = rt.streamed(resource.update_rule)


class AsyncAlertsResourceWithRawResponse:
    """`AsyncAlertsResource` whose methods give the whole response."""

    def __init__(self, resource: AsyncAlertsResource) -> None:
        self.acknowledge_event = rt.async_raw(resource.acknowledge_event)
        self.create_rule = rt.async_raw(resource.create_rule)
        self.delete_rule = rt.async_raw(resource.delete_rule)
        self.test_rule = rt.async_raw(resource.test_rule)
        self.update_rule = rt.async_raw(resource.update_rule)


class AsyncAlertsResourceWithStreamingResponse:
    """`AsyncAlertsResource` whose methods give the open response."""

    def __init__(self, resource: AsyncAlertsResource) -> None:
        self.acknowledge_event = rt.async_streamed(resource.acknowledge_event)
        self.create_rule = rt.async_streamed(resource.create_rule)
        self.delete_rule = rt.async_streamed(resource.delete_rule)
        self.test_rule = rt.async_streamed(resource.test_rule)
        self.update_rule = rt.async_streamed(resource.update_rule)
