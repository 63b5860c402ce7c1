"""SourcesListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "SourcesListInput": (
        "object", "SourcesListInput", "",
        (
            ("data-type", "data_type", ("nullable", ("string",)), "", "Keep only sources that offer this kind of data.", (), (), ()),
            ("scope", "scope", ("nullable", ("string",)), "", "Keep only sources of this geographic reach.", (), (), ()),
            ("country", "country", ("nullable", ("string",)), "", "Keep only sources that cover this country.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
