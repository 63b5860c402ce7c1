"""The commands of `share`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Sharing"
DESCRIPTION = "Links for people without an account."
GROUPS = (
    ("link", "share_link", "", "", "create, revoke, validate"),
    ("tile", "share_tile", "", "", "render"),
)
SUMMARIES = (
    ("tilejson", "Describe the tiles of a shared item as TileJSON.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "tilejson": (
        "share.tilejson",
        ("share", "tilejson"),
        "Describe the tiles of a shared item as TileJSON.",
        "Needs no account: the token and the password are enough.",
        "POST", "/v1/op/share.tilejson",
        "read", "shares:read",
        "", "",
        "json", ("model", "tile_json", "TileJson"),
        (
            ("token", "token", ("string",), "r", "Secret part of the share link.", (), (), (), "body_field", "token"),
            ("password", "password", ("string",), "", "Password that protects the link.", (), ("",), (), "body_field", "password"),
            ("profile-body", "profile", ("nullable", ("string",)), "", "Name or identifier of the visualization profile to draw with.", (), (), (), "body_field", "profile"),
        ),
        (True, True, ("model", "share_tilejson_input", "ShareTilejsonInput"), (("application/json", "json"),), '{\n  "token": "shr_ExampleToken",\n  "profile": "natural-colour"\n}'),
        (),
        (),
        ("application/json",),
    ),
}
