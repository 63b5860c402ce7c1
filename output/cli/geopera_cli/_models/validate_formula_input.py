"""ValidateFormulaInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ValidateFormulaInput": (
        "object", "ValidateFormulaInput", "",
        (
            ("formula", "formula", ("string",), "r", "Band-math formula.", (), (), ()),
            ("sensor", "sensor", ("string",), "r", "Name of the sensor.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
