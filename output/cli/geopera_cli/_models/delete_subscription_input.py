"""DeleteSubscriptionInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "DeleteSubscriptionInput": (
        "object", "DeleteSubscriptionInput", "",
        (
            ("subscription-id", "subscription_id", ("string",), "r", "Identifier of the subscription.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
