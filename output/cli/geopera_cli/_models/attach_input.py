"""AttachInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "AttachInput": (
        "object", "AttachInput", "",
        (
            ("payment-method-id", "payment_method_id", ("string",), "r", "Identifier given out by the payment provider.", (("minLength", "4"), ("pattern", "^(cst|pm)_[A-Za-z0-9_]+$"), ), (), ()),
        ),
        (), False,
        "",
    ),
}
