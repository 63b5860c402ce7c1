"""TaskingEstimateInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "TaskingEstimateInput": (
        "object", "TaskingEstimateInput", "",
        (
            ("groups", "groups", ("array", ("map", ("any",))), "", "Tasking requests to price, one object per group.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
