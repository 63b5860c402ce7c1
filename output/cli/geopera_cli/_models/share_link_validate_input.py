"""ShareLinkValidateInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ShareLinkValidateInput": (
        "object", "ShareLinkValidateInput", "",
        (
            ("token", "token", ("string",), "r", "Secret part of the share link.", (), (), ()),
            ("password", "password", ("string",), "", "Password that protects the link.", (), ("",), ()),
        ),
        (), False,
        "",
    ),
}
