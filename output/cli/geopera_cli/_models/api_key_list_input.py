"""ApiKeyListInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ApiKeyListInput": (
        "object", "ApiKeyListInput", "",
        (
        ),
        (), False,
        "",
    ),
}
