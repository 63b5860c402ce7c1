"""The types of TestAlertRuleOutput."""

from __future__ import annotations

from .._runtime import model_api as rt


class TestAlertRuleOutput(rt.Model):
    """What a rule would do with one item."""

    computed_value: float
    """Value of the expression."""
    threshold: float
    """Threshold of the rule."""
    comparison: str
    """Comparison of the rule."""
    would_trigger: bool
    """Whether the rule would fire."""
    expression: str
    """Expression of the rule."""
    item_id: str
    """Item that was evaluated."""
