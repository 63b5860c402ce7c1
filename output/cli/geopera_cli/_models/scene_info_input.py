"""SceneInfoInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "SceneInfoInput": (
        "object", "SceneInfoInput", "",
        (
            ("scene-id", "scene_id", ("string",), "r", "Identifier of the scene at its provider.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
