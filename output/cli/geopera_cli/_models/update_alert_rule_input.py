"""UpdateAlertRuleInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "UpdateAlertRuleInput": (
        "object", "UpdateAlertRuleInput", "",
        (
            ("rule-id", "rule_id", ("string",), "r", "Identifier of the alert rule.", (), (), ()),
            ("name", "name", ("nullable", ("string",)), "", "Name shown to people.", (), (), ()),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), ()),
            ("collection-id", "collection_id", ("nullable", ("string",)), "", "Watch only this collection from now on.", (), (), ()),
            ("event-types", "event_types", ("nullable", ("array", ("string",))), "", "Types of events that trigger an evaluation.", (), (), ()),
            ("expression", "expression", ("nullable", ("string",)), "", "Band-math expression.", (), (), ()),
            ("comparison", "comparison", ("nullable", ("string",)), "", "How the computed value is compared with the threshold.", (), (), ()),
            ("threshold", "threshold", ("nullable", ("number",)), "", "Value to compare with.", (), (), ()),
            ("threshold-upper", "threshold_upper", ("nullable", ("number",)), "", "Upper value of a range comparison.", (), (), ()),
            ("asset-key", "asset_key", ("nullable", ("string",)), "", "Key of the asset within its item.", (), (), ()),
            ("band-mapping", "band_mapping", ("nullable", ("map", ("string",))), "", "Maps the band names of the expression to bands of the asset.", (), (), ()),
            ("notification-channels", "notification_channels", ("nullable", ("array", ("string",))), "", "Channels that are told about an alert.", (), (), ()),
            ("active", "active", ("nullable", ("boolean",)), "", "Whether the rule is evaluated.", (), (), ()),
            ("cooldown-minutes", "cooldown_minutes", ("nullable", ("integer",)), "", "Minutes to stay silent after an alert.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
