"""CreateAlertRuleInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "CreateAlertRuleInput": (
        "object", "CreateAlertRuleInput", "",
        (
            ("name", "name", ("string",), "r", "Name shown to people.", (), (), ()),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), ()),
            ("collection-id", "collection_id", ("nullable", ("string",)), "", "Watch only this collection; all of them when absent.", (), (), ()),
            ("event-types", "event_types", ("array", ("string",)), "", "Types of events that trigger an evaluation.", (), (), ()),
            ("expression", "expression", ("string",), "r", "Band-math expression.", (), (), ()),
            ("comparison", "comparison", ("string",), "r", "How the computed value is compared with the threshold.", (), (), ()),
            ("threshold", "threshold", ("number",), "r", "Value to compare with.", (), (), ()),
            ("threshold-upper", "threshold_upper", ("nullable", ("number",)), "", "Upper value of a range comparison.", (), (), ()),
            ("asset-key", "asset_key", ("string",), "", "Key of the asset within its item.", (), ("data",), ()),
            ("band-mapping", "band_mapping", ("map", ("string",)), "", "Maps the band names of the expression to bands of the asset.", (), (), ()),
            ("notification-channels", "notification_channels", ("array", ("string",)), "", "Channels that are told about an alert.", (), (), ()),
            ("cooldown-minutes", "cooldown_minutes", ("integer",), "", "Minutes to stay silent after an alert.", (), (60,), ()),
        ),
        (), False,
        "",
    ),
}
