"""ShareTileInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ShareTileInput": (
        "object", "ShareTileInput", "",
        (
            ("token", "token", ("string",), "r", "Secret part of the share link.", (), (), ()),
            ("password", "password", ("string",), "", "Password that protects the link.", (), ("",), ()),
            ("z", "z", ("integer",), "r", "Zoom level of the tile.", (("minimum", "0"), ("maximum", "30"), ), (), ()),
            ("x", "x", ("integer",), "r", "Column of the tile.", (("minimum", "0"), ), (), ()),
            ("y", "y", ("integer",), "r", "Row of the tile.", (("minimum", "0"), ), (), ()),
            ("format", "format", ("string",), "", "Encoding of the result.", (), ("png",), ()),
            ("profile", "profile", ("nullable", ("string",)), "", "Name or identifier of the visualization profile to draw with.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
