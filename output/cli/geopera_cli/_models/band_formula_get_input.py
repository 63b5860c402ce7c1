"""BandFormulaGetInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "BandFormulaGetInput": (
        "object", "BandFormulaGetInput", "",
        (
            ("formula-id", "formula_id", ("string",), "r", "Identifier of the formula.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
