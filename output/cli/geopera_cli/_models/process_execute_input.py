"""ProcessExecuteInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ProcessExecuteInput": (
        "object", "ProcessExecuteInput", "",
        (
            ("process-id", "process_id", ("string",), "r", "Identifier of the process.", (), (), ()),
            ("workspace-id", "workspaceId", ("string",), "r", "Identifier of the workspace.", (), (), ()),
            ("inputs", "inputs", ("map", ("any",)), "", "Input values, keyed by the names in the process description.", (), ({},), ()),
        ),
        (), False,
        "",
    ),
}
