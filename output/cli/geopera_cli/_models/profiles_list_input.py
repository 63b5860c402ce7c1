"""ProfilesListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ProfilesListInput": (
        "object", "ProfilesListInput", "",
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
