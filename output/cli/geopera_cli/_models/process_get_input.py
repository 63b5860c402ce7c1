"""ProcessGetInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ProcessGetInput": (
        "object", "ProcessGetInput", "",
        (
            ("process-id", "process_id", ("string",), "r", "Identifier of the process.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
