"""TestAlertRuleInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "TestAlertRuleInput": (
        "object", "TestAlertRuleInput", "",
        (
            ("rule-id", "rule_id", ("string",), "r", "Identifier of the alert rule.", (), (), ()),
            ("item-id", "item_id", ("string",), "r", "Item to evaluate the rule against.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
