"""AddMemberInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "AddMemberInput": (
        "object", "AddMemberInput", "",
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), ()),
            ("user-id", "user_id", ("string",), "r", "User to add.", (), (), ()),
            ("role", "role", ("enum", ("string",), ["admin", "editor", "viewer"]), "", "Role of the member in the project.", (), ("editor",), ()),
        ),
        (), False,
        "",
    ),
}
