"""ShareLinkCreate."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ShareLinkCreate": (
        "object", "ShareLinkCreate", "",
        (
            ("target-type", "target_type", ("model", "share_target_type", "ShareTargetType"), "r", "Type of what is shared.", (), (), ()),
            ("target-id", "target_id", ("string",), "r", "Identifier of the shared item or collection.", (), (), ()),
            ("permission", "permission", ("model", "share_permission", "SharePermission"), "", "What visitors of the link may do.", (), ("view",), ()),
            ("password", "password", ("string",), "r", "Password visitors have to enter; only a hash of it is kept.", (("minLength", "8"), ), (), ()),
            ("expires-at", "expires_at", ("string", "date-time"), "r", "Moment at which the link stops working.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
