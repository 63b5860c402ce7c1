"""The commands of `notifications`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Notifications"
DESCRIPTION = "Messages shown inside the product."
GROUPS = (
)
SUMMARIES = (
    ("dismiss", "Take a notification off the list.", ""),
    ("list", "List the notifications of the caller.", ""),
    ("mark-all-read", "Mark every notification as read.", ""),
    ("mark-read", "Mark one notification as read.", ""),
    ("unread-count", "Count unread notifications.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "dismiss": (
        "notifications.dismiss",
        ("notifications", "dismiss"),
        "Take a notification off the list.",
        "",
        "POST", "/v1/op/notifications.dismiss",
        "compute", "notifications:write",
        "", "",
        "json", ("model", "notification_output", "NotificationOutput"),
        (
            ("notification-id", "notification_id", ("string",), "r", "Identifier of the notification.", (), (), (), "body_field", "notification_id"),
        ),
        (True, True, ("model", "notification_ref", "NotificationRef"), (("application/json", "json"),), '{\n  "notification_id": "4d38aa1e-7c1e-4b52-9f3a-5d2e8a6b4c0e"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "list": (
        "notifications.list",
        ("notifications", "list"),
        "List the notifications of the caller.",
        "",
        "POST", "/v1/op/notifications.list",
        "read", "notifications:read",
        "", "",
        "json", ("model", "notifications_list_output", "NotificationsListOutput"),
        (
            ("unread-only", "unread_only", ("boolean",), "", "Whether only unread notifications are listed.", (), (False,), (), "body_field", "unread_only"),
            ("page-size", "limit", ("integer",), "", "Largest number of results to return.", (("minimum", "1"), ), (50,), (), "body_field", "limit"),
            ("offset", "offset", ("integer",), "", "Number of results to skip.", (("minimum", "0"), ), (0,), (), "body_field", "offset"),
        ),
        (True, True, ("model", "notifications_list_input", "NotificationsListInput"), (("application/json", "json"),), '{\n  "limit": 20,\n  "offset": 0\n}'),
        ("offset", "/items", "page-size"),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "mark-all-read": (
        "notifications.mark_all_read",
        ("notifications", "mark_all_read"),
        "Mark every notification as read.",
        "",
        "POST", "/v1/op/notifications.mark_all_read",
        "compute", "notifications:write",
        "", "",
        "json", ("model", "mark_all_read_output", "MarkAllReadOutput"),
        (
        ),
        (True, True, ("model", "empty", "Empty"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "mark-read": (
        "notifications.mark_read",
        ("notifications", "mark_read"),
        "Mark one notification as read.",
        "",
        "POST", "/v1/op/notifications.mark_read",
        "compute", "notifications:write",
        "", "",
        "json", ("model", "notification_output", "NotificationOutput"),
        (
            ("notification-id", "notification_id", ("string",), "r", "Identifier of the notification.", (), (), (), "body_field", "notification_id"),
        ),
        (True, True, ("model", "notification_ref", "NotificationRef"), (("application/json", "json"),), '{\n  "notification_id": "4d38aa1e-7c1e-4b52-9f3a-5d2e8a6b4c0e"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "unread-count": (
        "notifications.unread_count",
        ("notifications", "unread_count"),
        "Count unread notifications.",
        "",
        "POST", "/v1/op/notifications.unread_count",
        "read", "notifications:read",
        "", "",
        "json", ("model", "unread_count_output", "UnreadCountOutput"),
        (
        ),
        (True, True, ("model", "empty", "Empty"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
