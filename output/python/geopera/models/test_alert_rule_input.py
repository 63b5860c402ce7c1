"""The types of TestAlertRuleInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class TestAlertRuleInput(rt.Model):
    """TestAlertRuleInput"""

    rule_id: str
    """Identifier of the alert rule."""
    item_id: str
    """Item to evaluate the rule against."""


class TestAlertRuleInputParam(typing.TypedDict):
    """`TestAlertRuleInput` as an argument: a plain dictionary."""

    rule_id: str
    item_id: str
