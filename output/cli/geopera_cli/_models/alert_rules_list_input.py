"""AlertRulesListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "AlertRulesListInput": (
        "object", "AlertRulesListInput", "",
        (
            ("active", "active", ("nullable", ("boolean",)), "", "Keep only rules that are (or are not) switched on.", (), (), ()),
            ("collection-id", "collection_id", ("nullable", ("string",)), "", "Keep only rules that watch this collection.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
