"""FeasibilityDecideInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "FeasibilityDecideInput": (
        "object", "FeasibilityDecideInput", "",
        (
            ("study-id", "study_id", ("string",), "r", "Identifier of the feasibility study.", (), (), ()),
            ("accepted-option-id", "acceptedOptionId", ("string",), "r", "Identifier of the feasibility option that is accepted.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
