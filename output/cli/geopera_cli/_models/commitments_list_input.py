"""CommitmentsListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "CommitmentsListInput": (
        "object", "CommitmentsListInput", "",
        (
            ("commitment-id", "commitment_id", ("nullable", ("string",)), "", "Keep only this commitment.", (), (), ()),
            ("include-line-items", "include_line_items", ("boolean",), "", "Whether the single charges are listed as well.", (), (False,), ()),
        ),
        (), False,
        "",
    ),
}
