"""ProfileCreateInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ProfileCreateInput": (
        "object", "ProfileCreateInput", "",
        (
            ("name", "name", ("string",), "r", "Name shown to people.", (("minLength", "1"), ("maxLength", "255"), ), (), ()),
            ("layer", "layer", ("model", "profile_layer", "ProfileLayer"), "", "Layer the profile belongs to.", (), ("user",), ()),
            ("type", "type", ("model", "profile_type", "ProfileType"), "r", "Kind of rendering.", (), (), ()),
            ("is-default", "is_default", ("boolean",), "", "Whether this profile is shown first.", (), (False,), ()),
            ("sort-order", "sort_order", ("integer",), "", "Position among its siblings.", (), (0,), ()),
            ("config", "config", ("map", ("any",)), "r", "Settings of the renderer.", (), (), ()),
            ("asset-key", "asset_key", ("nullable", ("string",)), "", "Key of the asset within its item.", (), (), ()),
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
