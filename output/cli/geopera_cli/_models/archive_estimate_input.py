"""ArchiveEstimateInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ArchiveEstimateInput": (
        "object", "ArchiveEstimateInput", "",
        (
            ("captures", "captures", ("array", ("map", ("any",))), "", "Archive captures to price, one object per scene.", (), (), ()),
            ("split-by-date", "splitByDate", ("nullable", ("boolean",)), "", "Whether captures of different days become separate orders.", (), (False,), ()),
        ),
        (), False,
        "",
    ),
}
