"""ItemTileRenderInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ItemTileRenderInput": (
        "object", "ItemTileRenderInput", "",
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), ()),
            ("z", "z", ("integer",), "r", "Zoom level of the tile.", (("minimum", "0"), ("maximum", "30"), ), (), ()),
            ("x", "x", ("integer",), "r", "Column of the tile.", (("minimum", "0"), ), (), ()),
            ("y", "y", ("integer",), "r", "Row of the tile.", (("minimum", "0"), ), (), ()),
            ("format", "format", ("string",), "", "Encoding of the result.", (), ("webp",), ()),
            ("profile", "profile", ("nullable", ("string",)), "", "Name or identifier of the visualization profile to draw with.", (), (), ()),
            ("asset-key", "asset_key", ("nullable", ("string",)), "", "Key of the asset within its item.", (), (), ()),
            ("expression", "expression", ("nullable", ("string",)), "", "Band-math expression.", (), (), ()),
            ("bands", "bands", ("nullable", ("string",)), "", "Comma-separated band numbers, in display order.", (), (), ()),
            ("rescale", "rescale", ("nullable", ("string",)), "", "Lowest and highest value of the stretch, separated by a comma.", (), (), ()),
            ("colormap", "colormap", ("nullable", ("string",)), "", "Name of the colour ramp for single-band results.", (), (), ()),
            ("quality", "quality", ("integer",), "", "Compression quality of lossy formats.", (("minimum", "1"), ("maximum", "100"), ), (82,), ()),
        ),
        (), False,
        "",
    ),
}
