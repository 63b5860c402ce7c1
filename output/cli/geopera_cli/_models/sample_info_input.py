"""SampleInfoInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "SampleInfoInput": (
        "object", "SampleInfoInput", "",
        (
            ("provider", "provider", ("string",), "r", "Name of the data provider.", (), (), ()),
            ("scene-id", "scene_id", ("string",), "r", "Identifier of the scene at its provider.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
