"""The types of EventEntity."""

from __future__ import annotations

import typing

from typing_extensions import TypeAliasType

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .alert_rule_entity import AlertRuleEntity
    from .item_entity import ItemEntity
    from .job_entity import JobEntity
    from .order_entity import OrderEntity
    from .upload_entity import UploadEntity


EventEntity = TypeAliasType(
    "EventEntity",
    typing.Annotated[
        typing.Union[
            "OrderEntity",
            "ItemEntity",
            "JobEntity",
            "UploadEntity",
            "AlertRuleEntity",
            rt.UnknownVariant,
        ],
        rt.Tagged(
            "entity_type",
            {
                "order": 0,
                "item": 1,
                "processing_job": 2,
                "upload": 3,
                "alert_rule": 4,
            },
        ),
    ],
)
"""What an event is about."""
