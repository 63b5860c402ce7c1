"""ItemAssetsInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ItemAssetsInput": (
        "object", "ItemAssetsInput", "",
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
