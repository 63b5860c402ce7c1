"""DetectBandsInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "DetectBandsInput": (
        "object", "DetectBandsInput", "",
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), ()),
            ("asset-id", "asset_id", ("string",), "r", "Identifier of the asset.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
