"""The types of AlertRulesListOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt

if typing.TYPE_CHECKING:
    from .alert_rule import AlertRule


class AlertRulesListOutput(rt.Model):
    """A list of alert rules."""

    items: list[AlertRule]
    """The alert rules."""
    total: int
    """Number of alert rules in all."""
