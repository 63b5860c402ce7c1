"""UsageCurrentInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "UsageCurrentInput": (
        "object", "UsageCurrentInput", "",
        (
            ("organization-id", "organization_id", ("string",), "r", "Organization to report on.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
