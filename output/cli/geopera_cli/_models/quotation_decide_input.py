"""QuotationDecideInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "QuotationDecideInput": (
        "object", "QuotationDecideInput", "",
        (
            ("quotation-id", "quotation_id", ("string",), "r", "Identifier of the quotation.", (), (), ()),
            ("decision", "decision", ("enum", ("string",), ["ACCEPTED", "REJECTED"]), "r", "Whether the quotation is accepted or rejected.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
