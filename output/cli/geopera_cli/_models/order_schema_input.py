"""OrderSchemaInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "OrderSchemaInput": (
        "object", "OrderSchemaInput", "",
        (
            ("data-product-id", "data_product_id", ("string",), "r", "Identifier of the data product.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
