"""ItemTilejsonInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ItemTilejsonInput": (
        "object", "ItemTilejsonInput", "",
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), ()),
            ("profile", "profile", ("nullable", ("string",)), "", "Name or identifier of the visualization profile to draw with.", (), (), ()),
            ("asset-key", "asset_key", ("nullable", ("string",)), "", "Key of the asset within its item.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
