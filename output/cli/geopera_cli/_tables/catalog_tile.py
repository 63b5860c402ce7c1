"""The commands of `catalog tile`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("render", "Draw a map tile of a catalog scene.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "render": (
        "catalog.tile.render",
        ("catalog", "tile", "render"),
        "Draw a map tile of a catalog scene.",
        "",
        "POST", "/v1/op/catalog.tile.render",
        "read", "tiles:read",
        "w", "",
        "binary", ("binary",),
        (
            ("collection", "collection", ("string",), "r", "Identifier of the source collection.", (), (), (), "body_field", "collection"),
            ("scene-id", "scene_id", ("string",), "r", "Identifier of the scene at its provider.", (), (), (), "body_field", "scene_id"),
            ("visualization", "visualization", ("string",), "r", "Name of the visualization.", (), (), (), "body_field", "visualization"),
            ("z", "z", ("integer",), "r", "Zoom level of the tile.", (("minimum", "0"), ("maximum", "30"), ), (), (), "body_field", "z"),
            ("x", "x", ("integer",), "r", "Column of the tile.", (("minimum", "0"), ), (), (), "body_field", "x"),
            ("y", "y", ("integer",), "r", "Row of the tile.", (("minimum", "0"), ), (), (), "body_field", "y"),
            ("format", "format", ("string",), "r", "Encoding of the result.", (), (), (), "body_field", "format"),
            ("provider", "provider", ("nullable", ("string",)), "", "Provider to prefer when several offer the scene.", (), (), (), "body_field", "provider"),
            ("quality", "quality", ("nullable", ("integer",)), "", "Compression quality of lossy formats.", (("minimum", "1"), ("maximum", "100"), ), (95,), (), "body_field", "quality"),
            ("aoi-clip", "aoi_clip", ("nullable", ("string",)), "", "Area of interest as GeoJSON text; pixels outside it become transparent.", (), (), (), "body_field", "aoi_clip"),
            ("aoi-clip-body", "aoi_clip_body", ("nullable", ("map", ("any",))), "", "Area of interest as a GeoJSON object, for shapes too long for text.", (), (), (), "body_field", "aoi_clip_body"),
            ("expression", "expression", ("nullable", ("string",)), "", "Band-math expression.", (), (), (), "body_field", "expression"),
            ("colormap", "colormap", ("nullable", ("string",)), "", "Name of the colour ramp for single-band results.", (), (), (), "body_field", "colormap"),
            ("rescale", "rescale", ("nullable", ("string",)), "", "Lowest and highest value of the stretch, separated by a comma.", (), (), (), "body_field", "rescale"),
        ),
        (True, True, ("model", "catalog_tile_input", "CatalogTileInput"), (("application/json", "json"),), '{\n  "collection": "atl08",\n  "scene_id": "EX_20260301_0007",\n  "visualization": "natural-colour",\n  "z": 13,\n  "x": 7536,\n  "y": 4915,\n  "format": "png",\n  "colormap": "viridis",\n  "rescale": "0,3000"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("image/png", "image/webp", "image/jpeg"),
    ),
}
