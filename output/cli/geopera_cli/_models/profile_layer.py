"""ProfileLayer."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ProfileLayer": (
        "enum", "ProfileLayer", "Layer of a visualization profile.",
        ("string",),
        ("sensor", "auto", "user", ),
        "",
    ),
}
