"""The commands of `share tile`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("render", "Draw a map tile of a shared item.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "render": (
        "share.tile.render",
        ("share", "tile", "render"),
        "Draw a map tile of a shared item.",
        "Needs no account: the token and the password are enough.",
        "POST", "/v1/op/share.tile.render",
        "read", "shares:read",
        "w", "",
        "binary", ("binary",),
        (
            ("token", "token", ("string",), "r", "Secret part of the share link.", (), (), (), "body_field", "token"),
            ("z", "z", ("integer",), "r", "Zoom level of the tile.", (("minimum", "0"), ("maximum", "30"), ), (), (), "body_field", "z"),
            ("x", "x", ("integer",), "r", "Column of the tile.", (("minimum", "0"), ), (), (), "body_field", "x"),
            ("y", "y", ("integer",), "r", "Row of the tile.", (("minimum", "0"), ), (), (), "body_field", "y"),
            ("password", "password", ("string",), "", "Password that protects the link.", (), ("",), (), "body_field", "password"),
            ("format", "format", ("string",), "", "Encoding of the result.", (), ("png",), (), "body_field", "format"),
            ("profile-body", "profile", ("nullable", ("string",)), "", "Name or identifier of the visualization profile to draw with.", (), (), (), "body_field", "profile"),
        ),
        (True, True, ("model", "share_tile_input", "ShareTileInput"), (("application/json", "json"),), '{\n  "token": "shr_ExampleToken",\n  "z": 13,\n  "x": 7536,\n  "y": 4915,\n  "format": "png",\n  "profile": "natural-colour"\n}'),
        (),
        (),
        ("image/png", "image/webp"),
    ),
}
