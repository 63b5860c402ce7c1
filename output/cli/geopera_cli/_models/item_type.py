"""ItemType."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ItemType": (
        "enum", "ItemType", "Kind of item.",
        ("string",),
        ("satellite_capture", "derived_raster", "derived_vector", "clip", "user_raster", "user_vector", "external_reference", ),
        "",
    ),
}
