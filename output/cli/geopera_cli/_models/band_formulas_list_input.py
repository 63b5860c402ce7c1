"""BandFormulasListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "BandFormulasListInput": (
        "object", "BandFormulasListInput", "",
        (
            ("category", "category", ("nullable", ("string",)), "", "Category to file it under; as a filter, keep only this category.", (), (), ()),
            ("include-templates", "include_templates", ("boolean",), "", "Whether the formulas supplied by Geopera are listed as well.", (), (True,), ()),
        ),
        (), False,
        "",
    ),
}
