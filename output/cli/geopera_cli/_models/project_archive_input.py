"""ProjectArchiveInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ProjectArchiveInput": (
        "object", "ProjectArchiveInput", "",
        (
            ("name", "name", ("nullable", ("string",)), "", "Name shown to people.", (("minLength", "1"), ("maxLength", "255"), ), (), ()),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), ()),
            ("is-archived", "is_archived", ("nullable", ("boolean",)), "", "Whether the project is archived.", (), (), ()),
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
