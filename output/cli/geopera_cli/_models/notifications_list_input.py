"""NotificationsListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "NotificationsListInput": (
        "object", "NotificationsListInput", "",
        (
            ("unread-only", "unread_only", ("boolean",), "", "Whether only unread notifications are listed.", (), (False,), ()),
            ("limit", "limit", ("integer",), "", "Largest number of results to return.", (("minimum", "1"), ), (50,), ()),
            ("offset", "offset", ("integer",), "", "Number of results to skip.", (("minimum", "0"), ), (0,), ()),
        ),
        (), False,
        "",
    ),
}
