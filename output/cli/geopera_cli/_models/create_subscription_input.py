"""CreateSubscriptionInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "CreateSubscriptionInput": (
        "object", "CreateSubscriptionInput", "",
        (
            ("event-type", "event_type", ("string",), "r", "Type of event, for instance `order.completed`.", (), (), ()),
            ("endpoint-url", "endpoint_url", ("string",), "r", "HTTPS address that deliveries are posted to.", (), (), ()),
            ("filter-config", "filter_config", ("map", ("any",)), "", "Conditions an event has to meet to be delivered.", (), (), ()),
            ("headers", "headers", ("map", ("string",)), "", "Additional headers sent with every delivery.", (), (), ()),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
