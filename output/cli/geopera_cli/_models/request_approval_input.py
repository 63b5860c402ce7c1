"""RequestApprovalInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "RequestApprovalInput": (
        "object", "RequestApprovalInput", "",
        (
            ("credits", "credits", ("integer",), "r", "", (("exclusiveMinimum", "0"), ), (), ()),
            ("expiry-hours", "expiry_hours", ("nullable", ("integer",)), "", "", (("maximum", "720"), ("exclusiveMinimum", "0"), ), (), ()),
        ),
        (), False,
        "",
    ),
}
