"""The commands of `alerts`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Alerts"
DESCRIPTION = "Rules that watch new imagery and the events they raise."
GROUPS = (
    ("events", "alerts_events", "", "", "list"),
    ("rule", "alerts_rule", "", "", "get"),
    ("rules", "alerts_rules", "", "", "list"),
)
SUMMARIES = (
    ("acknowledge-event", "Mark an alert event as seen.", ""),
    ("create-rule", "Add a rule that watches new imagery.", ""),
    ("delete-rule", "Remove an alert rule.", ""),
    ("test-rule", "Evaluate a rule on one item without raising an alert.", ""),
    ("update-rule", "Change an alert rule; fields left out keep their value.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "acknowledge-event": (
        "alerts.acknowledge_event",
        ("alerts", "acknowledge_event"),
        "Mark an alert event as seen.",
        "",
        "POST", "/v1/op/alerts.acknowledge_event",
        "compute", "alerts:write",
        "", "",
        "json", ("model", "alert_event_output", "AlertEventOutput"),
        (
            ("event-id", "event_id", ("string",), "r", "Identifier of the alert event.", (), (), (), "body_field", "event_id"),
        ),
        (True, True, ("model", "acknowledge_event_input", "AcknowledgeEventInput"), (("application/json", "json"),), '{\n  "event_id": "4a35a71b-7c1e-4b52-9f3a-5d2e8a6b4c0b"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "create-rule": (
        "alerts.create_rule",
        ("alerts", "create_rule"),
        "Add a rule that watches new imagery.",
        "",
        "POST", "/v1/op/alerts.create_rule",
        "compute", "alerts:write",
        "", "",
        "json", ("model", "alert_rule_output", "AlertRuleOutput"),
        (
            ("name", "name", ("string",), "r", "Name shown to people.", (), (), (), "body_field", "name"),
            ("expression", "expression", ("string",), "r", "Band-math expression.", (), (), (), "body_field", "expression"),
            ("comparison", "comparison", ("string",), "r", "How the computed value is compared with the threshold.", (), (), (), "body_field", "comparison"),
            ("threshold", "threshold", ("number",), "r", "Value to compare with.", (), (), (), "body_field", "threshold"),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), (), "body_field", "description"),
            ("collection-id", "collection_id", ("nullable", ("string",)), "", "Watch only this collection; all of them when absent.", (), (), (), "body_field", "collection_id"),
            ("event-types", "event_types", ("array", ("string",)), "", "Types of events that trigger an evaluation.", (), (), (), "body_field", "event_types"),
            ("threshold-upper", "threshold_upper", ("nullable", ("number",)), "", "Upper value of a range comparison.", (), (), (), "body_field", "threshold_upper"),
            ("asset-key", "asset_key", ("string",), "", "Key of the asset within its item.", (), ("data",), (), "body_field", "asset_key"),
            ("band-mapping", "band_mapping", ("map", ("string",)), "", "Maps the band names of the expression to bands of the asset.", (), (), (), "body_field", "band_mapping"),
            ("notification-channels", "notification_channels", ("array", ("string",)), "", "Channels that are told about an alert.", (), (), (), "body_field", "notification_channels"),
            ("cooldown-minutes", "cooldown_minutes", ("integer",), "", "Minutes to stay silent after an alert.", (), (60,), (), "body_field", "cooldown_minutes"),
        ),
        (True, True, ("model", "create_alert_rule_input", "CreateAlertRuleInput"), (("application/json", "json"),), '{\n  "name": "Vegetation loss",\n  "description": "Warns when the vegetation index drops",\n  "event_types": [\n    "item.created"\n  ],\n  "expression": "(nir - red) / (nir + red)",\n  "comparison": "gt",\n  "threshold": 0.3,\n  "notification_channels": [\n    "email"\n  ],\n  "cooldown_minutes": 60\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "delete-rule": (
        "alerts.delete_rule",
        ("alerts", "delete_rule"),
        "Remove an alert rule.",
        "",
        "POST", "/v1/op/alerts.delete_rule",
        "destructive", "alerts:write",
        "", "",
        "json", ("model", "delete_alert_rule_output", "DeleteAlertRuleOutput"),
        (
            ("rule-id", "rule_id", ("string",), "r", "Identifier of the alert rule.", (), (), (), "body_field", "rule_id"),
        ),
        (True, True, ("model", "delete_alert_rule_input", "DeleteAlertRuleInput"), (("application/json", "json"),), '{\n  "rule_id": "4934a61a-7c1e-4b52-9f3a-5d2e8a6b4c0a"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "test-rule": (
        "alerts.test_rule",
        ("alerts", "test_rule"),
        "Evaluate a rule on one item without raising an alert.",
        "",
        "POST", "/v1/op/alerts.test_rule",
        "read", "alerts:read",
        "", "",
        "json", ("model", "test_alert_rule_output", "TestAlertRuleOutput"),
        (
            ("rule-id", "rule_id", ("string",), "r", "Identifier of the alert rule.", (), (), (), "body_field", "rule_id"),
            ("item-id", "item_id", ("string",), "r", "Item to evaluate the rule against.", (), (), (), "body_field", "item_id"),
        ),
        (True, True, ("model", "test_alert_rule_input", "TestAlertRuleInput"), (("application/json", "json"),), '{\n  "rule_id": "4934a61a-7c1e-4b52-9f3a-5d2e8a6b4c0a",\n  "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "update-rule": (
        "alerts.update_rule",
        ("alerts", "update_rule"),
        "Change an alert rule; fields left out keep their value.",
        "",
        "POST", "/v1/op/alerts.update_rule",
        "compute", "alerts:write",
        "", "",
        "json", ("model", "alert_rule_output", "AlertRuleOutput"),
        (
            ("rule-id", "rule_id", ("string",), "r", "Identifier of the alert rule.", (), (), (), "body_field", "rule_id"),
            ("name", "name", ("nullable", ("string",)), "", "Name shown to people.", (), (), (), "body_field", "name"),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), (), "body_field", "description"),
            ("collection-id", "collection_id", ("nullable", ("string",)), "", "Watch only this collection from now on.", (), (), (), "body_field", "collection_id"),
            ("event-types", "event_types", ("nullable", ("array", ("string",))), "", "Types of events that trigger an evaluation.", (), (), (), "body_field", "event_types"),
            ("expression", "expression", ("nullable", ("string",)), "", "Band-math expression.", (), (), (), "body_field", "expression"),
            ("comparison", "comparison", ("nullable", ("string",)), "", "How the computed value is compared with the threshold.", (), (), (), "body_field", "comparison"),
            ("threshold", "threshold", ("nullable", ("number",)), "", "Value to compare with.", (), (), (), "body_field", "threshold"),
            ("threshold-upper", "threshold_upper", ("nullable", ("number",)), "", "Upper value of a range comparison.", (), (), (), "body_field", "threshold_upper"),
            ("asset-key", "asset_key", ("nullable", ("string",)), "", "Key of the asset within its item.", (), (), (), "body_field", "asset_key"),
            ("band-mapping", "band_mapping", ("nullable", ("map", ("string",))), "", "Maps the band names of the expression to bands of the asset.", (), (), (), "body_field", "band_mapping"),
            ("notification-channels", "notification_channels", ("nullable", ("array", ("string",))), "", "Channels that are told about an alert.", (), (), (), "body_field", "notification_channels"),
            ("active", "active", ("nullable", ("boolean",)), "", "Whether the rule is evaluated.", (), (), (), "body_field", "active"),
            ("cooldown-minutes", "cooldown_minutes", ("nullable", ("integer",)), "", "Minutes to stay silent after an alert.", (), (), (), "body_field", "cooldown_minutes"),
        ),
        (True, True, ("model", "update_alert_rule_input", "UpdateAlertRuleInput"), (("application/json", "json"),), '{\n  "rule_id": "4934a61a-7c1e-4b52-9f3a-5d2e8a6b4c0a",\n  "name": "Harbour",\n  "description": "Northern part of the harbour",\n  "event_types": [\n    "item.created"\n  ],\n  "threshold": 0.25,\n  "notification_channels": [\n    "email"\n  ],\n  "active": true,\n  "cooldown_minutes": 60\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
