"""SetBandNamesInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "SetBandNamesInput": (
        "object", "SetBandNamesInput", "",
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), ()),
            ("asset-id", "asset_id", ("string",), "r", "Identifier of the asset.", (), (), ()),
            ("band-names", "band_names", ("array", ("string",)), "r", "Names for the bands, in band order.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
