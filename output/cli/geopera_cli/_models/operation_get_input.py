"""OperationGetInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "OperationGetInput": (
        "object", "OperationGetInput", "",
        (
            ("operation-name", "operation_name", ("string",), "r", "Analytics operation to show, by name.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
