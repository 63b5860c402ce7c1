"""OrgStatusInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "OrgStatusInput": (
        "object", "OrgStatusInput", "",
        (
            ("organization-id", "organization_id", ("string",), "r", "", (), (), ()),
        ),
        (), False,
        "",
    ),
}
