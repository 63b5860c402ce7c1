"""ProfileUpdateInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ProfileUpdateInput": (
        "object", "ProfileUpdateInput", "",
        (
            ("name", "name", ("nullable", ("string",)), "", "Name shown to people.", (("minLength", "1"), ("maxLength", "255"), ), (), ()),
            ("type", "type", ("nullable", ("model", "profile_type", "ProfileType")), "", "Kind of rendering.", (), (), ()),
            ("is-default", "is_default", ("nullable", ("boolean",)), "", "Whether this profile is shown first.", (), (), ()),
            ("sort-order", "sort_order", ("nullable", ("integer",)), "", "Position among its siblings.", (), (), ()),
            ("config", "config", ("nullable", ("map", ("any",))), "", "Settings of the renderer.", (), (), ()),
            ("asset-key", "asset_key", ("nullable", ("string",)), "", "Key of the asset within its item.", (), (), ()),
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), ()),
            ("profile-id", "profile_id", ("string",), "r", "Identifier of the visualization profile.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
