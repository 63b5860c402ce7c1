"""TemplateListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "TemplateListInput": (
        "object", "TemplateListInput", "",
        (
        ),
        (), False,
        "",
    ),
}
