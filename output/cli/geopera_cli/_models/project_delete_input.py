"""ProjectDeleteInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ProjectDeleteInput": (
        "object", "ProjectDeleteInput", "",
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
