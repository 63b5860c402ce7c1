"""DataProductGetInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "DataProductGetInput": (
        "object", "DataProductGetInput", "",
        (
            ("data-product-name", "data_product_name", ("string",), "r", "Name of the data product in the glossary.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
