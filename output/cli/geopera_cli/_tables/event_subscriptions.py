"""The commands of `event-subscriptions`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Event subscriptions"
DESCRIPTION = "Delivery of platform events to endpoints of your own."
GROUPS = (
)
SUMMARIES = (
    ("create", "Subscribe an endpoint to a type of event.", ""),
    ("delete", "End an event subscription.", ""),
    ("get", "Show one event subscription.", ""),
    ("list", "List the event subscriptions of the organization.", ""),
    ("test", "Send a test event to the endpoint of a subscription.", ""),
    ("update", "Change an event subscription.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "create": (
        "event_subscriptions.create",
        ("event_subscriptions", "create"),
        "Subscribe an endpoint to a type of event.",
        "Keep `secret` somewhere safe: it signs every delivery and cannot be shown again.",
        "POST", "/v1/op/event_subscriptions.create",
        "compute", "event_subscriptions:write",
        "", "",
        "json", ("model", "subscription_output", "SubscriptionOutput"),
        (
            ("event-type", "event_type", ("string",), "r", "Type of event, for instance `order.completed`.", (), (), (), "body_field", "event_type"),
            ("endpoint-url", "endpoint_url", ("string",), "r", "HTTPS address that deliveries are posted to.", (), (), (), "body_field", "endpoint_url"),
            ("filter-config", "filter_config", ("map", ("any",)), "", "Conditions an event has to meet to be delivered.", (), (), (), "body_field", "filter_config"),
            ("headers", "headers", ("map", ("string",)), "", "Additional headers sent with every delivery.", (), (), (), "body_field", "headers"),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), (), "body_field", "description"),
        ),
        (True, True, ("model", "create_subscription_input", "CreateSubscriptionInput"), (("application/json", "json"),), '{\n  "event_type": "order.completed",\n  "endpoint_url": "https://hooks.example.com/geopera",\n  "filter_config": {\n    "project_id": "402b9d11-7c1e-4b52-9f3a-5d2e8a6b4c01"\n  },\n  "headers": {\n    "X-Team": "imagery"\n  },\n  "description": "Northern part of the harbour"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "delete": (
        "event_subscriptions.delete",
        ("event_subscriptions", "delete"),
        "End an event subscription.",
        "",
        "POST", "/v1/op/event_subscriptions.delete",
        "destructive", "event_subscriptions:write",
        "", "",
        "json", ("model", "delete_subscription_output", "DeleteSubscriptionOutput"),
        (
            ("subscription-id", "subscription_id", ("string",), "r", "Identifier of the subscription.", (), (), (), "body_field", "subscription_id"),
        ),
        (True, True, ("model", "delete_subscription_input", "DeleteSubscriptionInput"), (("application/json", "json"),), '{\n  "subscription_id": "513cae22-7c1e-4b52-9f3a-5d2e8a6b4c12"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "get": (
        "event_subscriptions.get",
        ("event_subscriptions", "get"),
        "Show one event subscription.",
        "",
        "POST", "/v1/op/event_subscriptions.get",
        "read", "event_subscriptions:read",
        "", "",
        "json", ("model", "subscription_output", "SubscriptionOutput"),
        (
            ("subscription-id", "subscription_id", ("string",), "r", "Identifier of the subscription.", (), (), (), "body_field", "subscription_id"),
        ),
        (True, True, ("model", "get_subscription_input", "GetSubscriptionInput"), (("application/json", "json"),), '{\n  "subscription_id": "513cae22-7c1e-4b52-9f3a-5d2e8a6b4c12"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "list": (
        "event_subscriptions.list",
        ("event_subscriptions", "list"),
        "List the event subscriptions of the organization.",
        "",
        "POST", "/v1/op/event_subscriptions.list",
        "read", "event_subscriptions:read",
        "", "",
        "json", ("model", "subscriptions_list_output", "SubscriptionsListOutput"),
        (
            ("event-type", "event_type", ("nullable", ("string",)), "", "Keep only subscriptions to this type of event.", (), (), (), "body_field", "event_type"),
            ("active", "active", ("nullable", ("boolean",)), "", "Keep only subscriptions that are (or are not) active.", (), (), (), "body_field", "active"),
        ),
        (True, True, ("model", "list_subscriptions_input", "ListSubscriptionsInput"), (("application/json", "json"),), '{\n  "active": true\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "test": (
        "event_subscriptions.test",
        ("event_subscriptions", "test"),
        "Send a test event to the endpoint of a subscription.",
        "",
        "POST", "/v1/op/event_subscriptions.test",
        "compute", "event_subscriptions:write",
        "", "",
        "json", ("model", "test_subscription_output", "TestSubscriptionOutput"),
        (
            ("subscription-id", "subscription_id", ("string",), "r", "Identifier of the subscription.", (), (), (), "body_field", "subscription_id"),
        ),
        (True, True, ("model", "test_subscription_input", "TestSubscriptionInput"), (("application/json", "json"),), '{\n  "subscription_id": "513cae22-7c1e-4b52-9f3a-5d2e8a6b4c12"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "update": (
        "event_subscriptions.update",
        ("event_subscriptions", "update"),
        "Change an event subscription.",
        "",
        "POST", "/v1/op/event_subscriptions.update",
        "compute", "event_subscriptions:write",
        "", "",
        "json", ("model", "subscription_output", "SubscriptionOutput"),
        (
            ("subscription-id", "subscription_id", ("string",), "r", "Identifier of the subscription.", (), (), (), "body_field", "subscription_id"),
            ("endpoint-url", "endpoint_url", ("nullable", ("string",)), "", "HTTPS address that deliveries are posted to.", (), (), (), "body_field", "endpoint_url"),
            ("filter-config", "filter_config", ("nullable", ("map", ("any",))), "", "Conditions an event has to meet to be delivered.", (), (), (), "body_field", "filter_config"),
            ("headers", "headers", ("nullable", ("map", ("string",))), "", "Additional headers sent with every delivery.", (), (), (), "body_field", "headers"),
            ("active", "active", ("nullable", ("boolean",)), "", "Whether events are delivered.", (), (), (), "body_field", "active"),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), (), "body_field", "description"),
        ),
        (True, True, ("model", "update_subscription_input", "UpdateSubscriptionInput"), (("application/json", "json"),), '{\n  "subscription_id": "513cae22-7c1e-4b52-9f3a-5d2e8a6b4c12",\n  "filter_config": {\n    "project_id": "402b9d11-7c1e-4b52-9f3a-5d2e8a6b4c01"\n  },\n  "headers": {\n    "X-Team": "imagery"\n  },\n  "active": true,\n  "description": "Northern part of the harbour"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
