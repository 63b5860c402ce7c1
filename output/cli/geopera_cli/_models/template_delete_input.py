"""TemplateDeleteInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "TemplateDeleteInput": (
        "object", "TemplateDeleteInput", "",
        (
            ("template-id", "template_id", ("string",), "r", "Identifier of the template.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
