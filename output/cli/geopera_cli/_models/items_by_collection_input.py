"""ItemsByCollectionInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ItemsByCollectionInput": (
        "object", "ItemsByCollectionInput", "",
        (
            ("collection-id", "collection_id", ("string",), "r", "Identifier of the collection.", (), (), ()),
            ("limit", "limit", ("integer",), "", "Largest number of results to return.", (("minimum", "1"), ), (100,), ()),
            ("offset", "offset", ("integer",), "", "Number of results to skip.", (("minimum", "0"), ), (0,), ()),
        ),
        (), False,
        "",
    ),
}
