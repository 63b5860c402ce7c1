"""The commands of `items tile`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("render", "Draw a map tile of an item.", ""),
    ("statistics", "Compute statistics of an expression over an item.", ""),
    ("tilejson", "Describe the tiles of an item as TileJSON.", ""),
    ("wmts-capabilities", "Describe the tiles of an item for WMTS clients.", ""),
    ("wmts-get-tile", "Draw a map tile of an item for WMTS clients.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "render": (
        "items.tile.render",
        ("items", "tile", "render"),
        "Draw a map tile of an item.",
        "",
        "POST", "/v1/op/items.tile.render",
        "read", "items:read",
        "w", "",
        "binary", ("binary",),
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), (), "body_field", "item_id"),
            ("z", "z", ("integer",), "r", "Zoom level of the tile.", (("minimum", "0"), ("maximum", "30"), ), (), (), "body_field", "z"),
            ("x", "x", ("integer",), "r", "Column of the tile.", (("minimum", "0"), ), (), (), "body_field", "x"),
            ("y", "y", ("integer",), "r", "Row of the tile.", (("minimum", "0"), ), (), (), "body_field", "y"),
            ("format", "format", ("string",), "", "Encoding of the result.", (), ("webp",), (), "body_field", "format"),
            ("profile-body", "profile", ("nullable", ("string",)), "", "Name or identifier of the visualization profile to draw with.", (), (), (), "body_field", "profile"),
            ("asset-key", "asset_key", ("nullable", ("string",)), "", "Key of the asset within its item.", (), (), (), "body_field", "asset_key"),
            ("expression", "expression", ("nullable", ("string",)), "", "Band-math expression.", (), (), (), "body_field", "expression"),
            ("bands", "bands", ("nullable", ("string",)), "", "Comma-separated band numbers, in display order.", (), (), (), "body_field", "bands"),
            ("rescale", "rescale", ("nullable", ("string",)), "", "Lowest and highest value of the stretch, separated by a comma.", (), (), (), "body_field", "rescale"),
            ("colormap", "colormap", ("nullable", ("string",)), "", "Name of the colour ramp for single-band results.", (), (), (), "body_field", "colormap"),
            ("quality", "quality", ("integer",), "", "Compression quality of lossy formats.", (("minimum", "1"), ("maximum", "100"), ), (82,), (), "body_field", "quality"),
        ),
        (True, True, ("model", "item_tile_render_input", "ItemTileRenderInput"), (("application/json", "json"),), '{\n  "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05",\n  "z": 13,\n  "x": 7536,\n  "y": 4915,\n  "format": "webp",\n  "profile": "natural-colour",\n  "rescale": "0,3000",\n  "colormap": "viridis"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("image/png", "image/webp"),
    ),
    "statistics": (
        "items.tile.statistics",
        ("items", "tile", "statistics"),
        "Compute statistics of an expression over an item.",
        "",
        "POST", "/v1/op/items.tile.statistics",
        "read", "items:read",
        "", "",
        "json", ("model", "item_statistics_output", "ItemStatisticsOutput"),
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), (), "body_field", "item_id"),
            ("expression", "expression", ("string",), "r", "Band-math expression.", (), (), (), "body_field", "expression"),
            ("asset-key", "asset_key", ("nullable", ("string",)), "", "Key of the asset within its item.", (), (), (), "body_field", "asset_key"),
            ("profile-body", "profile", ("nullable", ("string",)), "", "Name or identifier of the visualization profile to draw with.", (), (), (), "body_field", "profile"),
        ),
        (True, True, ("model", "item_statistics_input", "ItemStatisticsInput"), (("application/json", "json"),), '{\n  "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05",\n  "expression": "(nir - red) / (nir + red)",\n  "profile": "natural-colour"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "tilejson": (
        "items.tile.tilejson",
        ("items", "tile", "tilejson"),
        "Describe the tiles of an item as TileJSON.",
        "",
        "POST", "/v1/op/items.tile.tilejson",
        "read", "items:read",
        "", "",
        "json", ("model", "tile_json", "TileJson"),
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), (), "body_field", "item_id"),
            ("profile-body", "profile", ("nullable", ("string",)), "", "Name or identifier of the visualization profile to draw with.", (), (), (), "body_field", "profile"),
            ("asset-key", "asset_key", ("nullable", ("string",)), "", "Key of the asset within its item.", (), (), (), "body_field", "asset_key"),
        ),
        (True, True, ("model", "item_tilejson_input", "ItemTilejsonInput"), (("application/json", "json"),), '{\n  "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05",\n  "profile": "natural-colour"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "wmts-capabilities": (
        "items.tile.wmts_capabilities",
        ("items", "tile", "wmts_capabilities"),
        "Describe the tiles of an item for WMTS clients.",
        "",
        "POST", "/v1/op/items.tile.wmts_capabilities",
        "read", "items:read",
        "w", "",
        "text", ("string",),
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), (), "body_field", "item_id"),
            ("base-url", "base_url", ("string",), "r", "Prefix for the links in the answer.", (), (), (), "body_field", "base_url"),
            ("key", "key", ("string",), "", "API key to put into the links of the document.", (), ("",), (), "body_field", "key"),
            ("profile-body", "profile", ("nullable", ("string",)), "", "Name or identifier of the visualization profile to draw with.", (), (), (), "body_field", "profile"),
        ),
        (True, True, ("model", "item_wmts_capabilities_input", "ItemWmtsCapabilitiesInput"), (("application/json", "json"),), '{\n  "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05",\n  "base_url": "https://api.geopera.com/v1",\n  "profile": "natural-colour"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/xml",),
    ),
    "wmts-get-tile": (
        "items.tile.wmts_get_tile",
        ("items", "tile", "wmts_get_tile"),
        "Draw a map tile of an item for WMTS clients.",
        "",
        "POST", "/v1/op/items.tile.wmts_get_tile",
        "read", "items:read",
        "w", "",
        "binary", ("binary",),
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), (), "body_field", "item_id"),
            ("z", "z", ("integer",), "r", "Zoom level of the tile.", (("minimum", "0"), ("maximum", "30"), ), (), (), "body_field", "z"),
            ("x", "x", ("integer",), "r", "Column of the tile.", (("minimum", "0"), ), (), (), "body_field", "x"),
            ("y", "y", ("integer",), "r", "Row of the tile.", (("minimum", "0"), ), (), (), "body_field", "y"),
            ("profile-body", "profile", ("nullable", ("string",)), "", "Name or identifier of the visualization profile to draw with.", (), (), (), "body_field", "profile"),
        ),
        (True, True, ("model", "item_wmts_get_tile_input", "ItemWmtsGetTileInput"), (("application/json", "json"),), '{\n  "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05",\n  "z": 13,\n  "x": 7536,\n  "y": 4915,\n  "profile": "natural-colour"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("image/png",),
    ),
}
