"""CollectionUpdateInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "CollectionUpdateInput": (
        "object", "CollectionUpdateInput", "",
        (
            ("name", "name", ("nullable", ("string",)), "", "Name shown to people.", (("minLength", "1"), ("maxLength", "255"), ), (), ()),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), ()),
            ("color", "color", ("nullable", ("string",)), "", "Colour on the map as a hexadecimal code.", (), (), ()),
            ("show-on-map", "show_on_map", ("nullable", ("boolean",)), "", "Whether it is drawn on the map.", (), (), ()),
            ("layer-order", "layer_order", ("nullable", ("integer",)), "", "Position on the map; higher numbers are drawn on top.", (), (), ()),
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), ()),
            ("collection-id", "collection_id", ("string",), "r", "Identifier of the collection.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
