"""UsageHistoryInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "UsageHistoryInput": (
        "object", "UsageHistoryInput", "",
        (
            ("organization-id", "organization_id", ("string",), "r", "Identifier of the organization.", (), (), ()),
            ("months", "months", ("integer",), "", "How many months to look back.", (), (3,), ()),
        ),
        (), False,
        "",
    ),
}
