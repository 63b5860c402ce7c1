"""CollectionsGetInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "CollectionsGetInput": (
        "object", "CollectionsGetInput", "",
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), ()),
            ("collection-id", "collection_id", ("string",), "r", "Identifier of the collection.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
