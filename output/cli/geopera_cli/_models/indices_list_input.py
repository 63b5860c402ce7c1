"""IndicesListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "IndicesListInput": (
        "object", "IndicesListInput", "",
        (
            ("category", "category", ("nullable", ("string",)), "", "Category to file it under; as a filter, keep only this category.", (), (), ()),
            ("sensor", "sensor", ("nullable", ("string",)), "", "Keep only indices this sensor can deliver.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
