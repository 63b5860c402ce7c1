"""OperationsListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "OperationsListInput": (
        "object", "OperationsListInput", "",
        (
            ("data-type", "data_type", ("nullable", ("string",)), "", "Keep only operations for this kind of data.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
