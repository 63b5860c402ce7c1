"""The types of AlertRuleEntity."""

from __future__ import annotations

import typing
import uuid

from .._runtime import model_api as rt


class AlertRuleEntity(rt.Model):
    """An alert rule."""

    entity_type: typing.Literal["alert_rule"]
    """Tells the entities apart."""
    id: uuid.UUID
    """Identifier of the rule."""
    computed_value: float
    """Value that made it fire."""
