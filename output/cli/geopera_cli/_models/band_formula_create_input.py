"""BandFormulaCreateInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "BandFormulaCreateInput": (
        "object", "BandFormulaCreateInput", "",
        (
            ("name", "name", ("string",), "r", "Name shown to people.", (("minLength", "2"), ("maxLength", "50"), ), (), ()),
            ("formula", "formula", ("string",), "r", "Band-math formula.", (("minLength", "3"), ), (), ()),
            ("display-name", "display_name", ("nullable", ("string",)), "", "Name to show instead of the technical one.", (), (), ()),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), ()),
            ("colormap", "colormap", ("string",), "", "Name of the colour ramp for single-band results.", (), ("RdYlGn",), ()),
            ("value-range", "value_range", ("array", ("number",)), "", "Lowest and highest value of the result.", (("minItems", "2"), ("maxItems", "2"), ), (), ()),
            ("category", "category", ("string",), "", "Category to file the formula under.", (), ("custom",), ()),
        ),
        (), False,
        "",
    ),
}
