"""DataProductsListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "DataProductsListInput": (
        "object", "DataProductsListInput", "",
        (
            ("data-product-id", "dataProductId", ("nullable", ("string",)), "", "Keep only this data product.", (), (), ()),
            ("page", "page", ("integer",), "", "Number of the page, starting at 0.", (("minimum", "0"), ), (0,), ()),
            ("size", "size", ("integer",), "", "Number of results per page.", (("minimum", "1"), ), (10,), ()),
            ("sort", "sort", ("nullable", ("string",)), "", "Field to sort by and direction, separated by a comma.", (), ("createdAt,desc",), ()),
        ),
        (), False,
        "",
    ),
}
