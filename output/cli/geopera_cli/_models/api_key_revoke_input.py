"""ApiKeyRevokeInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ApiKeyRevokeInput": (
        "object", "ApiKeyRevokeInput", "",
        (
            ("key-id", "key_id", ("string",), "r", "Identifier of the API key.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
