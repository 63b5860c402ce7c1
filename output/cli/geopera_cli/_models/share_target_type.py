"""ShareTargetType."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ShareTargetType": (
        "enum", "ShareTargetType", "Type of what is shared.",
        ("string",),
        ("item", "collection", ),
        "",
    ),
}
