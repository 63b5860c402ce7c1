"""EulaGetInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "EulaGetInput": (
        "object", "EulaGetInput", "",
        (
            ("eula-id", "eula_id", ("string",), "r", "Identifier of the licence agreement.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
