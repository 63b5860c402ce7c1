"""The types of AlertRuleGetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class AlertRuleGetInput(rt.Model):
    """AlertRuleGetInput"""

    rule_id: str
    """Identifier of the alert rule."""


class AlertRuleGetInputParam(typing.TypedDict):
    """`AlertRuleGetInput` as an argument: a plain dictionary."""

    rule_id: str
