"""LifecycleState."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "LifecycleState": (
        "enum", "LifecycleState", "Stage in the life of an item.",
        ("string",),
        ("active", "expiring", "archived", "expired", "deleted", ),
        "",
    ),
}
