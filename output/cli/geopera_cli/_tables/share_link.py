"""The commands of `share link`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("create", "Share an item or a collection through a link with a password.", ""),
    ("revoke", "Stop a share link from working.", ""),
    ("validate", "Open a share link with its password.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "create": (
        "share.link.create",
        ("share", "link", "create"),
        "Share an item or a collection through a link with a password.",
        "",
        "POST", "/v1/op/share.link.create",
        "share_export", "shares:write",
        "", "",
        "json", ("model", "share_link_create_output", "ShareLinkCreateOutput"),
        (
            ("target-type", "target_type", ("model", "share_target_type", "ShareTargetType"), "r", "Type of what is shared.", (), (), (), "body_field", "target_type"),
            ("target-id", "target_id", ("string",), "r", "Identifier of the shared item or collection.", (), (), (), "body_field", "target_id"),
            ("password", "password", ("string",), "r", "Password visitors have to enter; only a hash of it is kept.", (("minLength", "8"), ), (), (), "body_field", "password"),
            ("expires-at", "expires_at", ("string", "date-time"), "r", "Moment at which the link stops working.", (), (), (), "body_field", "expires_at"),
            ("permission", "permission", ("model", "share_permission", "SharePermission"), "", "What visitors of the link may do.", (), ("view",), (), "body_field", "permission"),
        ),
        (True, True, ("model", "share_link_create", "ShareLinkCreate"), (("application/json", "json"),), '{\n  "target_type": "item",\n  "target_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05",\n  "permission": "view",\n  "password": "correct-horse",\n  "expires_at": "2027-01-31T00:00:00Z"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "revoke": (
        "share.link.revoke",
        ("share", "link", "revoke"),
        "Stop a share link from working.",
        "",
        "POST", "/v1/op/share.link.revoke",
        "destructive", "shares:write",
        "", "",
        "json", ("model", "share_link_revoke_output", "ShareLinkRevokeOutput"),
        (
            ("link-id", "link_id", ("string",), "r", "Identifier of the share link.", (), (), (), "body_field", "link_id"),
        ),
        (True, True, ("model", "share_link_revoke_input", "ShareLinkRevokeInput"), (("application/json", "json"),), '{\n  "link_id": "4c37a91d-7c1e-4b52-9f3a-5d2e8a6b4c0d"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "validate": (
        "share.link.validate",
        ("share", "link", "validate"),
        "Open a share link with its password.",
        "Needs no account: the token and the password are enough.",
        "POST", "/v1/op/share.link.validate",
        "read", "shares:read",
        "", "",
        "json", ("model", "share_link_validate_output", "ShareLinkValidateOutput"),
        (
            ("token", "token", ("string",), "r", "Secret part of the share link.", (), (), (), "body_field", "token"),
            ("password", "password", ("string",), "", "Password that protects the link.", (), ("",), (), "body_field", "password"),
        ),
        (True, True, ("model", "share_link_validate_input", "ShareLinkValidateInput"), (("application/json", "json"),), '{\n  "token": "shr_ExampleToken"\n}'),
        (),
        (),
        ("application/json",),
    ),
}
