"""OrderGetInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "OrderGetInput": (
        "object", "OrderGetInput", "",
        (
            ("order-id", "order_id", ("string",), "r", "Identifier of the order.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
