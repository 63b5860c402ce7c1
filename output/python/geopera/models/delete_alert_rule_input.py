"""The types of DeleteAlertRuleInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class DeleteAlertRuleInput(rt.Model):
    """DeleteAlertRuleInput"""

    rule_id: str
    """Identifier of the alert rule."""


class DeleteAlertRuleInputParam(typing.TypedDict):
    """`DeleteAlertRuleInput` as an argument: a plain dictionary."""

    rule_id: str
