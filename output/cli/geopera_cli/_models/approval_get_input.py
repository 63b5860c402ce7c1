"""ApprovalGetInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ApprovalGetInput": (
        "object", "ApprovalGetInput", "",
        (
            ("approval-id", "approval_id", ("string",), "r", "", (), (), ()),
        ),
        (), False,
        "",
    ),
}
