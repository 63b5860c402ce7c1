"""DetachInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "DetachInput": (
        "object", "DetachInput", "",
        (
            ("payment-method-row-id", "payment_method_row_id", ("string",), "r", "Identifier of the stored payment method.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
