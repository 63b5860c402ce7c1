"""RemoveMemberInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "RemoveMemberInput": (
        "object", "RemoveMemberInput", "",
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), ()),
            ("user-id", "user_id", ("string",), "r", "Identifier of the user.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
