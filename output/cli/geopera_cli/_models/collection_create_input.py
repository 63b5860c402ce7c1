"""CollectionCreateInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "CollectionCreateInput": (
        "object", "CollectionCreateInput", "",
        (
            ("name", "name", ("string",), "r", "Name shown to people.", (("minLength", "1"), ("maxLength", "255"), ), (), ()),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), ()),
            ("color", "color", ("nullable", ("string",)), "", "Colour on the map as a hexadecimal code.", (), (), ()),
            ("show-on-map", "show_on_map", ("boolean",), "", "Whether it is drawn on the map.", (), (True,), ()),
            ("layer-order", "layer_order", ("integer",), "", "Position on the map; higher numbers are drawn on top.", (), (0,), ()),
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
