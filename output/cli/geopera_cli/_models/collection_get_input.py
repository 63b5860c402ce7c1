"""CollectionGetInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "CollectionGetInput": (
        "object", "CollectionGetInput", "",
        (
            ("collection-name", "collection_name", ("string",), "r", "Name of the collection in the glossary.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
