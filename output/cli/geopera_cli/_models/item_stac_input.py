"""ItemStacInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ItemStacInput": (
        "object", "ItemStacInput", "",
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), ()),
            ("base-url", "base_url", ("nullable", ("string",)), "", "Prefix for the links in the answer.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
