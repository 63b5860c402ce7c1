"""ItemsListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ItemsListInput": (
        "object", "ItemsListInput", "",
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), ()),
            ("collection-id", "collection_id", ("nullable", ("string",)), "", "Keep only items of this collection.", (), (), ()),
            ("uncollected", "uncollected", ("boolean",), "", "Whether only items outside any collection are listed.", (), (False,), ()),
            ("limit", "limit", ("integer",), "", "Largest number of results to return.", (("minimum", "1"), ), (100,), ()),
            ("offset", "offset", ("integer",), "", "Number of results to skip.", (("minimum", "0"), ), (0,), ()),
        ),
        (), False,
        "",
    ),
}
