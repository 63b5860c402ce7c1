"""OrderPlaceInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "OrderPlaceInput": (
        "object", "OrderPlaceInput", "",
        (
            ("workspace-id", "workspaceId", ("string",), "r", "Identifier of the workspace.", (), (), ()),
            ("data-product", "dataProduct", ("string",), "r", "Identifier of the data product to order.", (), (), ()),
            ("display-name", "displayName", ("string",), "", "Name under which the order is shown.", (), ("",), ()),
            ("params", "params", ("map", ("any",)), "", "Parameters, named as the product or operation asks for them.", (), (), ()),
            ("feature-collection", "featureCollection", ("map", ("any",)), "", "Areas of interest as a GeoJSON feature collection.", (), (), ()),
            ("tags", "tags", ("nullable", ("array", ("string",))), "", "Labels for grouping and filtering.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
