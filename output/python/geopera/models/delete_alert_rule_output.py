"""The types of DeleteAlertRuleOutput."""

from __future__ import annotations

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING


class DeleteAlertRuleOutput(rt.Model):
    """Confirmation that a rule is gone."""

    deleted: bool | MISSING = MISSING
    """Whether the rule was deleted."""
