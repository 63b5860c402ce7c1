"""UpdateMemberInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "UpdateMemberInput": (
        "object", "UpdateMemberInput", "",
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), ()),
            ("user-id", "user_id", ("string",), "r", "Identifier of the user.", (), (), ()),
            ("role", "role", ("enum", ("string",), ["admin", "editor", "viewer"]), "r", "Role of the member in the project.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
