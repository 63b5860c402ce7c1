"""TransactionsInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "TransactionsInput": (
        "object", "TransactionsInput", "",
        (
            ("limit", "limit", ("integer",), "", "", (), (50,), ()),
            ("offset", "offset", ("integer",), "", "", (), (0,), ()),
            ("reason", "reason", ("nullable", ("string",)), "", "", (), (), ()),
        ),
        (), False,
        "",
    ),
}
