"""LineageGetInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "LineageGetInput": (
        "object", "LineageGetInput", "",
        (
            ("entity-type", "entity_type", ("string",), "r", "Type of the entity to start from.", (), (), ()),
            ("entity-id", "entity_id", ("string",), "r", "Identifier of the entity to start from.", (), (), ()),
            ("direction", "direction", ("string",), "", "Way to walk the graph; `up` means ancestors.", (("pattern", "^(up|down|both)$"), ), ("up",), ()),
            ("max-depth", "max_depth", ("integer",), "", "How many steps away from the start to look.", (("minimum", "1"), ("maximum", "50"), ), (20,), ()),
        ),
        (), False,
        "",
    ),
}
