"""The commands of `cog tile`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("render", "Draw a map tile of a raster.", ""),
    ("terrain", "Draw a map tile with heights encoded as colours.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "render": (
        "cog.tile.render",
        ("cog", "tile", "render"),
        "Draw a map tile of a raster.",
        "",
        "POST", "/v1/op/cog.tile.render",
        "read", "tiles:read",
        "w", "",
        "binary", ("binary",),
        (
            ("url", "url", ("string",), "r", "Address of the cloud-optimized GeoTIFF.", (), (), (), "body_field", "url"),
            ("z", "z", ("integer",), "r", "Zoom level of the tile.", (("minimum", "0"), ("maximum", "30"), ), (), (), "body_field", "z"),
            ("x", "x", ("integer",), "r", "Column of the tile.", (("minimum", "0"), ), (), (), "body_field", "x"),
            ("y", "y", ("integer",), "r", "Row of the tile.", (("minimum", "0"), ), (), (), "body_field", "y"),
            ("format", "format", ("string",), "r", "Encoding of the result.", (), (), (), "body_field", "format"),
            ("bands", "bands", ("nullable", ("string",)), "", "Comma-separated band numbers, in display order.", (), (), (), "body_field", "bands"),
            ("expression", "expression", ("nullable", ("string",)), "", "Band-math expression.", (), (), (), "body_field", "expression"),
            ("rescale", "rescale", ("nullable", ("string",)), "", "Lowest and highest value of the stretch, separated by a comma.", (), (), (), "body_field", "rescale"),
            ("colormap", "colormap", ("nullable", ("string",)), "", "Name of the colour ramp for single-band results.", (), (), (), "body_field", "colormap"),
            ("quality", "quality", ("integer",), "", "Compression quality of lossy formats.", (("minimum", "1"), ("maximum", "100"), ), (85,), (), "body_field", "quality"),
            ("aoi", "aoi", ("nullable", ("string",)), "", "Area of interest as GeoJSON text; pixels outside it become transparent.", (), (), (), "body_field", "aoi"),
        ),
        (True, True, ("model", "cog_tile_input", "CogTileInput"), (("application/json", "json"),), '{\n  "url": "https://data.example.com/scenes/ex.tif",\n  "z": 13,\n  "x": 7536,\n  "y": 4915,\n  "format": "webp",\n  "rescale": "0,3000",\n  "colormap": "viridis"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("image/png", "image/webp", "image/jpeg"),
    ),
    "terrain": (
        "cog.tile.terrain",
        ("cog", "tile", "terrain"),
        "Draw a map tile with heights encoded as colours.",
        "",
        "POST", "/v1/op/cog.tile.terrain",
        "read", "tiles:read",
        "w", "",
        "binary", ("binary",),
        (
            ("url", "url", ("string",), "r", "Address of the cloud-optimized GeoTIFF.", (), (), (), "body_field", "url"),
            ("z", "z", ("integer",), "r", "Zoom level of the tile.", (("minimum", "0"), ("maximum", "30"), ), (), (), "body_field", "z"),
            ("x", "x", ("integer",), "r", "Column of the tile.", (("minimum", "0"), ), (), (), "body_field", "x"),
            ("y", "y", ("integer",), "r", "Row of the tile.", (("minimum", "0"), ), (), (), "body_field", "y"),
            ("invert", "invert", ("boolean",), "", "Whether heights are negated.", (), (False,), (), "body_field", "invert"),
            ("aoi", "aoi", ("nullable", ("string",)), "", "Area of interest as GeoJSON text; pixels outside it become transparent.", (), (), (), "body_field", "aoi"),
        ),
        (True, True, ("model", "cog_terrain_input", "CogTerrainInput"), (("application/json", "json"),), '{\n  "url": "https://data.example.com/scenes/ex.tif",\n  "z": 13,\n  "x": 7536,\n  "y": 4915\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("image/png",),
    ),
}
