"""AlertEventsListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "AlertEventsListInput": (
        "object", "AlertEventsListInput", "",
        (
            ("rule-id", "rule_id", ("nullable", ("string",)), "", "Keep only events of this rule.", (), (), ()),
            ("acknowledged", "acknowledged", ("nullable", ("boolean",)), "", "Keep only events that were (or were not) acknowledged.", (), (), ()),
            ("limit", "limit", ("integer",), "", "Largest number of results to return.", (("minimum", "1"), ), (50,), ()),
            ("offset", "offset", ("integer",), "", "Number of results to skip.", (("minimum", "0"), ), (0,), ()),
        ),
        (), False,
        "",
    ),
}
