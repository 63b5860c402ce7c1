"""The commands of `alerts rule`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("get", "Show one alert rule.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "get": (
        "alerts.rule.get",
        ("alerts", "rule", "get"),
        "Show one alert rule.",
        "",
        "POST", "/v1/op/alerts.rule.get",
        "read", "alerts:read",
        "", "",
        "json", ("model", "alert_rule_output", "AlertRuleOutput"),
        (
            ("rule-id", "rule_id", ("string",), "r", "Identifier of the alert rule.", (), (), (), "body_field", "rule_id"),
        ),
        (True, True, ("model", "alert_rule_get_input", "AlertRuleGetInput"), (("application/json", "json"),), '{\n  "rule_id": "4934a61a-7c1e-4b52-9f3a-5d2e8a6b4c0a"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
