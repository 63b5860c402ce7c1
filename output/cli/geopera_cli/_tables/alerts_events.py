"""The commands of `alerts events`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List the events that alert rules produced.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "alerts.events.list",
        ("alerts", "events", "list"),
        "List the events that alert rules produced.",
        "",
        "POST", "/v1/op/alerts.events.list",
        "read", "alerts:read",
        "", "",
        "json", ("model", "alert_events_list_output", "AlertEventsListOutput"),
        (
            ("rule-id", "rule_id", ("nullable", ("string",)), "", "Keep only events of this rule.", (), (), (), "body_field", "rule_id"),
            ("acknowledged", "acknowledged", ("nullable", ("boolean",)), "", "Keep only events that were (or were not) acknowledged.", (), (), (), "body_field", "acknowledged"),
            ("page-size", "limit", ("integer",), "", "Largest number of results to return.", (("minimum", "1"), ), (50,), (), "body_field", "limit"),
            ("offset", "offset", ("integer",), "", "Number of results to skip.", (("minimum", "0"), ), (0,), (), "body_field", "offset"),
        ),
        (True, True, ("model", "alert_events_list_input", "AlertEventsListInput"), (("application/json", "json"),), '{\n  "limit": 20,\n  "offset": 0\n}'),
        ("offset", "/items", "page-size"),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
