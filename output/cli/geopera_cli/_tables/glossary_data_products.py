"""The commands of `glossary data-products`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("get", "Look up a data product by name.", ""),
    ("list", "List data products that can be ordered.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "get": (
        "glossary.data_products.get",
        ("glossary", "data_products", "get"),
        "Look up a data product by name.",
        "",
        "POST", "/v1/op/glossary.data_products.get",
        "read", "catalog:read",
        "", "",
        "json", ("model", "glossary_data_product", "GlossaryDataProduct"),
        (
            ("data-product-name", "data_product_name", ("string",), "r", "Name of the data product in the glossary.", (), (), (), "body_field", "data_product_name"),
        ),
        (True, True, ("model", "data_product_get_input", "DataProductGetInput"), (("application/json", "json"),), '{\n  "data_product_name": "example-optical-50cm"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "list": (
        "glossary.data_products.list",
        ("glossary", "data_products", "list"),
        "List data products that can be ordered.",
        "",
        "POST", "/v1/op/glossary.data_products.list",
        "read", "catalog:read",
        "", "",
        "json", ("model", "glossary_data_products_output", "GlossaryDataProductsOutput"),
        (
            ("data-product-id", "dataProductId", ("nullable", ("string",)), "", "Keep only this data product.", (), (), (), "body_field", "data_product_id"),
            ("page", "page", ("integer",), "", "Number of the page, starting at 0.", (("minimum", "0"), ), (0,), (), "body_field", "page"),
            ("size", "size", ("integer",), "", "Number of results per page.", (("minimum", "1"), ), (10,), (), "body_field", "size"),
            ("sort", "sort", ("nullable", ("string",)), "", "Field to sort by and direction, separated by a comma.", (), ("createdAt,desc",), (), "body_field", "sort"),
        ),
        (True, True, ("model", "data_products_list_input", "DataProductsListInput"), (("application/json", "json"),), '{\n  "page": 0,\n  "size": 20\n}'),
        ("page", "/items", "size"),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
