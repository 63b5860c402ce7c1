"""ProcessRunInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ProcessRunInput": (
        "object", "ProcessRunInput", "",
        (
            ("process-id", "process_id", ("string",), "r", "Identifier of the process.", (), (), ()),
            ("inputs", "inputs", ("map", ("any",)), "", "Input values, keyed by the names in the process description.", (), ({},), ()),
        ),
        (), False,
        "",
    ),
}
