"""ListSubscriptionsInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ListSubscriptionsInput": (
        "object", "ListSubscriptionsInput", "",
        (
            ("event-type", "event_type", ("nullable", ("string",)), "", "Keep only subscriptions to this type of event.", (), (), ()),
            ("active", "active", ("nullable", ("boolean",)), "", "Keep only subscriptions that are (or are not) active.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
