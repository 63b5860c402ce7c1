"""The commands of `api-keys`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "API keys"
DESCRIPTION = "Minting, listing and revoking API keys."
GROUPS = (
)
SUMMARIES = (
    ("create", "Mint an API key and show its secret this one time.", ""),
    ("list", "List the API keys of the organization without their secrets.", ""),
    ("revoke", "Stop an API key from working.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "create": (
        "api_keys.create",
        ("api_keys", "create"),
        "Mint an API key and show its secret this one time.",
        "Keep `key` somewhere safe: it cannot be shown again.",
        "POST", "/v1/op/api_keys.create",
        "share_export", "api_keys:write",
        "", "",
        "json", ("model", "api_key_create_output", "ApiKeyCreateOutput"),
        (
            ("name", "name", ("string",), "r", "Name by which the key is recognized.", (("minLength", "1"), ("maxLength", "200"), ), (), (), "body_field", "name"),
            ("permissions", "permissions", ("array", ("string",)), "", "Scopes granted to the key.", (), (), (), "body_field", "permissions"),
            ("rate-limit", "rate_limit", ("nullable", ("integer",)), "", "Requests per minute allowed to the key.", (("exclusiveMinimum", "0"), ), (), (), "body_field", "rate_limit"),
            ("expires-in-days", "expires_in_days", ("nullable", ("integer",)), "", "Days until the key stops working; never when absent.", (("exclusiveMinimum", "0"), ), (), (), "body_field", "expires_in_days"),
        ),
        (True, True, ("model", "api_key_create_input", "ApiKeyCreateInput"), (("application/json", "json"),), '{\n  "name": "Nightly import",\n  "permissions": [\n    "items:read",\n    "catalog:read"\n  ],\n  "rate_limit": 600,\n  "expires_in_days": 90\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "list": (
        "api_keys.list",
        ("api_keys", "list"),
        "List the API keys of the organization without their secrets.",
        "",
        "POST", "/v1/op/api_keys.list",
        "read", "api_keys:read",
        "", "",
        "json", ("model", "api_keys_list_output", "ApiKeysListOutput"),
        (
        ),
        (True, True, ("model", "api_key_list_input", "ApiKeyListInput"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "revoke": (
        "api_keys.revoke",
        ("api_keys", "revoke"),
        "Stop an API key from working.",
        "",
        "POST", "/v1/op/api_keys.revoke",
        "destructive", "api_keys:write",
        "", "",
        "json", ("model", "api_key_revoke_output", "ApiKeyRevokeOutput"),
        (
            ("key-id", "key_id", ("string",), "r", "Identifier of the API key.", (), (), (), "body_field", "key_id"),
        ),
        (True, True, ("model", "api_key_revoke_input", "ApiKeyRevokeInput"), (("application/json", "json"),), '{\n  "key_id": "4b36a81c-7c1e-4b52-9f3a-5d2e8a6b4c0c"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
