"""GcsRegion."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "GcsRegion": (
        "enum", "GcsRegion", "Storage region.",
        ("string",),
        ("australia-southeast1", "asia-southeast1", "us-west1", "europe-west1", ),
        "",
    ),
}
