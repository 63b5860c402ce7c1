"""DeleteAlertRuleInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "DeleteAlertRuleInput": (
        "object", "DeleteAlertRuleInput", "",
        (
            ("rule-id", "rule_id", ("string",), "r", "Identifier of the alert rule.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
