"""The types of AlertRuleOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .alert_rule import AlertRule


class AlertRuleOutput(rt.Model):
    """An alert rule."""

    alert_rule: AlertRule
    """The rule."""
