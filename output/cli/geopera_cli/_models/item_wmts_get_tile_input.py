"""ItemWmtsGetTileInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ItemWmtsGetTileInput": (
        "object", "ItemWmtsGetTileInput", "",
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), ()),
            ("z", "z", ("integer",), "r", "Zoom level of the tile.", (("minimum", "0"), ("maximum", "30"), ), (), ()),
            ("x", "x", ("integer",), "r", "Column of the tile.", (("minimum", "0"), ), (), ()),
            ("y", "y", ("integer",), "r", "Row of the tile.", (("minimum", "0"), ), (), ()),
            ("profile", "profile", ("nullable", ("string",)), "", "Name or identifier of the visualization profile to draw with.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
