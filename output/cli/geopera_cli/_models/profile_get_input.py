"""ProfileGetInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ProfileGetInput": (
        "object", "ProfileGetInput", "",
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), ()),
            ("profile-id", "profile_id", ("string",), "r", "Identifier of the visualization profile.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
