"""BandFormulaUpdateInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "BandFormulaUpdateInput": (
        "object", "BandFormulaUpdateInput", "",
        (
            ("formula-id", "formula_id", ("string",), "r", "Identifier of the formula.", (), (), ()),
            ("name", "name", ("nullable", ("string",)), "", "Name shown to people.", (("minLength", "2"), ("maxLength", "50"), ), (), ()),
            ("formula", "formula", ("nullable", ("string",)), "", "Band-math formula.", (("minLength", "3"), ), (), ()),
            ("display-name", "display_name", ("nullable", ("string",)), "", "Name to show instead of the technical one.", (), (), ()),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), ()),
            ("colormap", "colormap", ("nullable", ("string",)), "", "Name of the colour ramp for single-band results.", (), (), ()),
            ("value-range", "value_range", ("nullable", ("array", ("number",))), "", "Lowest and highest value of the result.", (("minItems", "2"), ("maxItems", "2"), ), (), ()),
            ("category", "category", ("nullable", ("string",)), "", "Category to file the formula under.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
