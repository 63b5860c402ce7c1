"""TestSubscriptionInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "TestSubscriptionInput": (
        "object", "TestSubscriptionInput", "",
        (
            ("subscription-id", "subscription_id", ("string",), "r", "Identifier of the subscription.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
