"""ShareLinkRevokeInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ShareLinkRevokeInput": (
        "object", "ShareLinkRevokeInput", "",
        (
            ("link-id", "link_id", ("string",), "r", "Identifier of the share link.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
