"""CoverageInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "CoverageInput": (
        "object", "CoverageInput", "",
        (
            ("order-id", "order_id", ("string",), "r", "Identifier of the order.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
