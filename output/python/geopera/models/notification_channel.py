"""The types of NotificationChannel."""

from __future__ import annotations

import typing  # noqa: F401

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .email_channel import EmailChannel as EmailChannel
    from .in_app_channel import InAppChannel as InAppChannel
    from .webhook_channel import WebhookChannel as WebhookChannel


NotificationChannel = rt.TypeAliasType(
    "NotificationChannel",
    typing.Annotated[
        typing.Union[
            "EmailChannel",
            "WebhookChannel",
            "InAppChannel",
            rt.UnknownVariant,
        ],
        rt.Tagged(
            "kind",
            {
                "email": 0,
                "webhook": 1,
                "in_app": 2,
            },
        ),
    ],
)
"""NotificationChannel"""
