"""The types of NotificationChannel."""

from __future__ import annotations

import typing

from typing_extensions import TypeAliasType

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .email_channel import EmailChannel
    from .in_app_channel import InAppChannel
    from .webhook_channel import WebhookChannel


NotificationChannel = TypeAliasType(
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
"""A way to tell people about an alert."""
