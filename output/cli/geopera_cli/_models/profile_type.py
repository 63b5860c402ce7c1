"""ProfileType."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ProfileType": (
        "enum", "ProfileType", "Kind of rendering.",
        ("string",),
        ("rgb", "singleband", "multiband", "expression", ),
        "",
    ),
}
