"""ExecuteRequest."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ExecuteRequest": (
        "object", "ExecuteRequest", "",
        (
            ("operation", "operation", ("string",), "r", "Analytics operation to run, by name.", (), (), ()),
            ("params", "params", ("map", ("any",)), "r", "Parameters of the operation, by name.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
