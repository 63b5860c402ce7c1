"""The types of DeleteAlertRuleOutput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class DeleteAlertRuleOutput(rt.Model):
    """DeleteAlertRuleOutput

    Confirmation that a rule is gone.
    """

    deleted: bool | rt.MISSING = rt.MISSING
    """Whether the rule was deleted."""
