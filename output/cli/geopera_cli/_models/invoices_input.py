"""InvoicesInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "InvoicesInput": (
        "object", "InvoicesInput", "",
        (
            ("limit", "limit", ("integer",), "", "", (), (50,), ()),
        ),
        (), False,
        "",
    ),
}
