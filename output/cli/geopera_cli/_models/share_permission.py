"""SharePermission."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "SharePermission": (
        "enum", "SharePermission", "What visitors of a share link may do.",
        ("string",),
        ("view", "download", ),
        "",
    ),
}
