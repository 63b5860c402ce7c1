"""StatementInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "StatementInput": (
        "object", "StatementInput", "",
        (
            ("organization-id", "organization_id", ("string",), "r", "Identifier of the organization.", (), (), ()),
            ("period", "period", ("nullable", ("string",)), "", "Month to look at, written as year and month.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
