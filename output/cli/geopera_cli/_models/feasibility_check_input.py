"""FeasibilityCheckInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "FeasibilityCheckInput": (
        "object", "FeasibilityCheckInput", "",
        (
            ("data-product", "dataProduct", ("string",), "r", "Identifier of the data product to order.", (), (), ()),
            ("display-name", "displayName", ("nullable", ("string",)), "", "Name under which the order is shown.", (), (), ()),
            ("feature-collection", "featureCollection", ("map", ("any",)), "", "Areas of interest as a GeoJSON feature collection.", (), ({},), ()),
            ("params", "params", ("nullable", ("map", ("any",))), "", "Parameters, named as the product or operation asks for them.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
