"""RecalculateInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "RecalculateInput": (
        "object", "RecalculateInput", "",
        (
            ("organization-id", "organization_id", ("string",), "r", "Identifier of the organization.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
