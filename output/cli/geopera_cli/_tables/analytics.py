"""The commands of `analytics`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Analytics"
DESCRIPTION = "Indices, band math and statistics over imagery."
GROUPS = (
    ("index", "analytics_index", "", "", "get"),
    ("indices", "analytics_indices", "", "", "list"),
    ("operations", "analytics_operations", "", "", "get, list"),
    ("sensors", "analytics_sensors", "", "", "list"),
)
SUMMARIES = (
    ("band-math", "Evaluate a formula over the bands of a raster.", ""),
    ("calculate-index", "Compute a spectral index over part of a raster.", ""),
    ("execute", "Run a registered analytics operation by name.", ""),
    ("validate-formula", "Check whether a formula can be evaluated for a sensor.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "band-math": (
        "analytics.band_math",
        ("analytics", "band_math"),
        "Evaluate a formula over the bands of a raster.",
        "",
        "POST", "/v1/op/analytics.band_math",
        "compute", "analytics:process",
        "", "",
        "json", ("model", "band_math_output", "BandMathOutput"),
        (
            ("cog-url", "cog_url", ("string",), "r", "Address of the cloud-optimized GeoTIFF.", (), (), (), "body_field", "cog_url"),
            ("formula", "formula", ("string",), "r", "Band-math formula.", (), (), (), "body_field", "formula"),
            ("bbox", "bbox", ("map", ("any",)), "r", "Bounding box as an object with `west`, `south`, `east` and `north`.", (), (), (), "body_field", "bbox"),
            ("sensor", "sensor", ("string",), "r", "Name of the sensor.", (), (), (), "body_field", "sensor"),
            ("max-size", "max_size", ("integer",), "", "Longest edge of the result in pixels.", (), (2048,), (), "body_field", "max_size"),
            ("output-format", "output_format", ("string",), "", "Encoding of the result.", (), ("json",), (), "body_field", "output_format"),
            ("colormap", "colormap", ("string",), "", "Name of the colour ramp for single-band results.", (), ("viridis",), (), "body_field", "colormap"),
            ("vmin", "vmin", ("nullable", ("number",)), "", "Value shown in the first colour.", (), (), (), "body_field", "vmin"),
            ("vmax", "vmax", ("nullable", ("number",)), "", "Value shown in the last colour.", (), (), (), "body_field", "vmax"),
        ),
        (True, True, ("model", "band_math_input", "BandMathInput"), (("application/json", "json"),), '{\n  "cog_url": "https://data.example.com/scenes/ex.tif",\n  "formula": "(nir - red) / (nir + red)",\n  "bbox": {\n    "west": 151.1,\n    "south": -33.9,\n    "east": 151.3,\n    "north": -33.8\n  },\n  "sensor": "sentinel-2",\n  "colormap": "viridis"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json", "image/png"),
    ),
    "calculate-index": (
        "analytics.calculate_index",
        ("analytics", "calculate_index"),
        "Compute a spectral index over part of a raster.",
        "",
        "POST", "/v1/op/analytics.calculate_index",
        "compute", "analytics:process",
        "", "",
        "json", ("model", "band_math_output", "BandMathOutput"),
        (
            ("cog-url", "cog_url", ("string",), "r", "Address of the cloud-optimized GeoTIFF.", (), (), (), "body_field", "cog_url"),
            ("index-name", "index_name", ("string",), "r", "Short name of the spectral index.", (), (), (), "body_field", "index_name"),
            ("bbox", "bbox", ("map", ("any",)), "r", "Bounding box as an object with `west`, `south`, `east` and `north`.", (), (), (), "body_field", "bbox"),
            ("sensor", "sensor", ("string",), "r", "Name of the sensor.", (), (), (), "body_field", "sensor"),
            ("max-size", "max_size", ("integer",), "", "Longest edge of the result in pixels.", (), (2048,), (), "body_field", "max_size"),
            ("output-format", "output_format", ("string",), "", "Encoding of the result.", (), ("json",), (), "body_field", "output_format"),
            ("colormap", "colormap", ("nullable", ("string",)), "", "Name of the colour ramp for single-band results.", (), (), (), "body_field", "colormap"),
        ),
        (True, True, ("model", "calculate_index_input", "CalculateIndexInput"), (("application/json", "json"),), '{\n  "cog_url": "https://data.example.com/scenes/ex.tif",\n  "index_name": "ndvi",\n  "bbox": {\n    "west": 151.1,\n    "south": -33.9,\n    "east": 151.3,\n    "north": -33.8\n  },\n  "sensor": "sentinel-2",\n  "colormap": "viridis"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json", "image/png"),
    ),
    "execute": (
        "analytics.execute",
        ("analytics", "execute"),
        "Run a registered analytics operation by name.",
        "",
        "POST", "/v1/op/analytics.execute",
        "read", "analytics:process",
        "", "",
        "json", ("model", "analytics_execute_output", "AnalyticsExecuteOutput"),
        (
            ("operation", "operation", ("string",), "r", "Analytics operation to run, by name.", (), (), (), "body_field", "operation"),
            ("params", "params", ("map", ("any",)), "r", "Parameters of the operation, by name.", (), (), (), "body_field", "params"),
        ),
        (True, True, ("model", "execute_request", "ExecuteRequest"), (("application/json", "json"),), '{\n  "operation": "zonal_statistics",\n  "params": {\n    "resolution": 10\n  }\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "validate-formula": (
        "analytics.validate_formula",
        ("analytics", "validate_formula"),
        "Check whether a formula can be evaluated for a sensor.",
        "",
        "POST", "/v1/op/analytics.validate_formula",
        "read", "analytics:read",
        "", "",
        "json", ("model", "validate_formula_output", "ValidateFormulaOutput"),
        (
            ("formula", "formula", ("string",), "r", "Band-math formula.", (), (), (), "body_field", "formula"),
            ("sensor", "sensor", ("string",), "r", "Name of the sensor.", (), (), (), "body_field", "sensor"),
        ),
        (True, True, ("model", "validate_formula_input", "ValidateFormulaInput"), (("application/json", "json"),), '{\n  "formula": "(nir - red) / (nir + red)",\n  "sensor": "sentinel-2"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
