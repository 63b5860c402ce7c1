"""ItemDeleteInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ItemDeleteInput": (
        "object", "ItemDeleteInput", "",
        (
            ("item-id", "item_id", ("string",), "r", "Item to move to the bin.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
