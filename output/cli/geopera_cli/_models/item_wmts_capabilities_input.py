"""ItemWmtsCapabilitiesInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ItemWmtsCapabilitiesInput": (
        "object", "ItemWmtsCapabilitiesInput", "",
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), ()),
            ("base-url", "base_url", ("string",), "r", "Prefix for the links in the answer.", (), (), ()),
            ("key", "key", ("string",), "", "API key to put into the links of the document.", (), ("",), ()),
            ("profile", "profile", ("nullable", ("string",)), "", "Name or identifier of the visualization profile to draw with.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
