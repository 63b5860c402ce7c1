"""UpdateSubscriptionInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "UpdateSubscriptionInput": (
        "object", "UpdateSubscriptionInput", "",
        (
            ("subscription-id", "subscription_id", ("string",), "r", "Identifier of the subscription.", (), (), ()),
            ("endpoint-url", "endpoint_url", ("nullable", ("string",)), "", "HTTPS address that deliveries are posted to.", (), (), ()),
            ("filter-config", "filter_config", ("nullable", ("map", ("any",))), "", "Conditions an event has to meet to be delivered.", (), (), ()),
            ("headers", "headers", ("nullable", ("map", ("string",))), "", "Additional headers sent with every delivery.", (), (), ()),
            ("active", "active", ("nullable", ("boolean",)), "", "Whether events are delivered.", (), (), ()),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
