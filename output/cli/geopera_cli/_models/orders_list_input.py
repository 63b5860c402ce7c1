"""OrdersListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "OrdersListInput": (
        "object", "OrdersListInput", "",
        (
            ("workspace-id", "workspaceId", ("nullable", ("string",)), "", "Keep only orders of this workspace.", (), (), ()),
            ("type", "type", ("nullable", ("string",)), "", "Keep only entries of this type.", (), (), ()),
            ("status", "status", ("nullable", ("string",)), "", "Keep only entries with this status.", (), (), ()),
            ("sub-status", "subStatus", ("nullable", ("string",)), "", "Keep only entries with this finer status.", (), (), ()),
            ("display-name", "displayName", ("nullable", ("string",)), "", "Keep only orders whose name contains this text.", (), (), ()),
            ("data-product-ids", "dataProductIds", ("nullable", ("string",)), "", "Comma-separated data product identifiers to keep.", (), (), ()),
            ("order-ids", "orderIds", ("nullable", ("string",)), "", "Comma-separated order identifiers to keep.", (), (), ()),
            ("tags", "tags", ("nullable", ("string",)), "", "Comma-separated labels to keep.", (), (), ()),
            ("size", "size", ("integer",), "", "Number of results per page.", (("minimum", "1"), ), (20,), ()),
            ("page", "page", ("integer",), "", "Number of the page, starting at 0.", (("minimum", "0"), ), (0,), ()),
            ("sort", "sort", ("string",), "", "Field to sort by and direction, separated by a comma.", (), ("createdAt,desc",), ()),
        ),
        (), False,
        "",
    ),
}
