"""SortClause."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "SortClause": (
        "object", "SortClause", "",
        (
            ("field", "field", ("string",), "r", "Property to sort by.", (), (), ()),
            ("direction", "direction", ("enum", ("string",), ["asc", "desc"]), "", "Ascending or descending.", (), ("asc",), ()),
        ),
        (), False,
        "",
    ),
}
