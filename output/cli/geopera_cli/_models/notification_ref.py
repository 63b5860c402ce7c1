"""NotificationRef."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "NotificationRef": (
        "object", "NotificationRef", "",
        (
            ("notification-id", "notification_id", ("string",), "r", "Identifier of the notification.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
