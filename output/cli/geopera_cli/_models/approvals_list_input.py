"""ApprovalsListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ApprovalsListInput": (
        "object", "ApprovalsListInput", "",
        (
            ("status", "status", ("nullable", ("string",)), "", "", (), (), ()),
        ),
        (), False,
        "",
    ),
}
