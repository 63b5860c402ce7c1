"""ItemDuplicateInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ItemDuplicateInput": (
        "object", "ItemDuplicateInput", "",
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), ()),
            ("new-name", "new_name", ("nullable", ("string",)), "", "What to call the copy.", (), (), ()),
            ("target-collection-id", "target_collection_id", ("nullable", ("string",)), "", "Collection to put the result into.", (), (), ()),
            ("target-project-id", "target_project_id", ("nullable", ("string",)), "", "Project to put the copy into.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
