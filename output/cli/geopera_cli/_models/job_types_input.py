"""JobTypesInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "JobTypesInput": (
        "object", "JobTypesInput", "",
        (
            ("category", "category", ("nullable", ("string",)), "", "Category to file it under; as a filter, keep only this category.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
