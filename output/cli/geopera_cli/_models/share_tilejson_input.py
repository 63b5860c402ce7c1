"""ShareTilejsonInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ShareTilejsonInput": (
        "object", "ShareTilejsonInput", "",
        (
            ("token", "token", ("string",), "r", "Secret part of the share link.", (), (), ()),
            ("password", "password", ("string",), "", "Password that protects the link.", (), ("",), ()),
            ("profile", "profile", ("nullable", ("string",)), "", "Name or identifier of the visualization profile to draw with.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
