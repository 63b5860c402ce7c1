"""RejectApprovalInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "RejectApprovalInput": (
        "object", "RejectApprovalInput", "",
        (
            ("approval-id", "approval_id", ("string",), "r", "", (), (), ()),
            ("reason", "reason", ("nullable", ("string",)), "", "", (), (), ()),
        ),
        (), False,
        "",
    ),
}
