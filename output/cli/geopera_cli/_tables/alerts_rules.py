"""The commands of `alerts rules`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List the alert rules of the organization.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "alerts.rules.list",
        ("alerts", "rules", "list"),
        "List the alert rules of the organization.",
        "",
        "POST", "/v1/op/alerts.rules.list",
        "read", "alerts:read",
        "", "",
        "json", ("model", "alert_rules_list_output", "AlertRulesListOutput"),
        (
            ("active", "active", ("nullable", ("boolean",)), "", "Keep only rules that are (or are not) switched on.", (), (), (), "body_field", "active"),
            ("collection-id", "collection_id", ("nullable", ("string",)), "", "Keep only rules that watch this collection.", (), (), (), "body_field", "collection_id"),
        ),
        (True, True, ("model", "alert_rules_list_input", "AlertRulesListInput"), (("application/json", "json"),), '{\n  "active": true\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
