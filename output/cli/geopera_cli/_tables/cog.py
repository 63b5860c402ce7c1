"""The commands of `cog`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "COG & tiles"
DESCRIPTION = "Tiles and statistics straight from cloud-optimized GeoTIFFs."
GROUPS = (
    ("tile", "cog_tile", "", "", "render, terrain"),
)
SUMMARIES = (
    ("colormaps", "List the colour ramps for tiles.", ""),
    ("formulas", "List the formulas that tiles can be drawn with.", ""),
    ("statistics", "Compute statistics of a raster within a polygon.", ""),
    ("thumbnail", "Draw a small picture of a raster.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "colormaps": (
        "cog.colormaps",
        ("cog", "colormaps"),
        "List the colour ramps for tiles.",
        "",
        "POST", "/v1/op/cog.colormaps",
        "read", "tiles:read",
        "", "",
        "json", ("model", "colormaps_output", "ColormapsOutput"),
        (
        ),
        (True, True, ("model", "cog_empty_input", "CogEmptyInput"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "formulas": (
        "cog.formulas",
        ("cog", "formulas"),
        "List the formulas that tiles can be drawn with.",
        "",
        "POST", "/v1/op/cog.formulas",
        "read", "tiles:read",
        "", "",
        "json", ("model", "cog_formulas_output", "CogFormulasOutput"),
        (
        ),
        (True, True, ("model", "cog_empty_input", "CogEmptyInput"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "statistics": (
        "cog.statistics",
        ("cog", "statistics"),
        "Compute statistics of a raster within a polygon.",
        "",
        "POST", "/v1/op/cog.statistics",
        "read", "tiles:read",
        "", "",
        "json", ("model", "cog_statistics_output", "CogStatisticsOutput"),
        (
            ("url", "url", ("string",), "r", "Address of the cloud-optimized GeoTIFF.", (), (), (), "body_field", "url"),
            ("geometry", "geometry", ("map", ("any",)), "r", "GeoJSON polygon to compute the statistics over.", (), (), (), "body_field", "geometry"),
            ("expression", "expression", ("nullable", ("string",)), "", "Band-math expression.", (), (), (), "body_field", "expression"),
            ("bands", "bands", ("nullable", ("string",)), "", "Comma-separated band numbers to look at.", (), (), (), "body_field", "bands"),
            ("percentiles", "percentiles", ("tuple", [("number",), ("number",)]), "", "Lower and upper percentile to compute.", (), ([2.0, 98.0],), (), "body_field", "percentiles"),
        ),
        (True, True, ("model", "cog_stats_input", "CogStatsInput"), (("application/json", "json"),), '{\n  "url": "https://data.example.com/scenes/ex.tif",\n  "geometry": {\n    "type": "Polygon",\n    "coordinates": [\n      [\n        [\n          151.1,\n          -33.9\n        ],\n        [\n          151.3,\n          -33.9\n        ],\n        [\n          151.3,\n          -33.8\n        ],\n        [\n          151.1,\n          -33.9\n        ]\n      ]\n    ]\n  }\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "thumbnail": (
        "cog.thumbnail",
        ("cog", "thumbnail"),
        "Draw a small picture of a raster.",
        "",
        "POST", "/v1/op/cog.thumbnail",
        "read", "tiles:read",
        "w", "",
        "binary", ("binary",),
        (
            ("url", "url", ("string",), "r", "Address of the cloud-optimized GeoTIFF.", (), (), (), "body_field", "url"),
            ("width", "width", ("integer",), "", "Width of the picture in pixels.", (), (256,), (), "body_field", "width"),
            ("height", "height", ("integer",), "", "Height of the picture in pixels.", (), (256,), (), "body_field", "height"),
        ),
        (True, True, ("model", "cog_thumbnail_input", "CogThumbnailInput"), (("application/json", "json"),), '{\n  "url": "https://data.example.com/scenes/ex.tif"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("image/png",),
    ),
}
