"""SetAutoTopupInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "SetAutoTopupInput": (
        "object", "SetAutoTopupInput", "",
        (
            ("enabled", "enabled", ("boolean",), "r", "", (), (), ()),
            ("threshold-credits", "threshold_credits", ("integer",), "r", "", (("exclusiveMinimum", "0"), ), (), ()),
            ("topup-amount-credits", "topup_amount_credits", ("integer",), "r", "", (("exclusiveMinimum", "0"), ), (), ()),
            ("daily-charge-cap-aud", "daily_charge_cap_aud", ("nullable", ("number",)), "", "", (("exclusiveMinimum", "0"), ), (), ()),
        ),
        (), False,
        "",
    ),
}
