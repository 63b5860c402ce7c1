"""OrderUpdateInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "OrderUpdateInput": (
        "object", "OrderUpdateInput", "",
        (
            ("order-id", "order_id", ("string",), "r", "Identifier of the order.", (), (), ()),
            ("tags", "tags", ("nullable", ("array", ("string",))), "", "Labels for grouping and filtering.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
