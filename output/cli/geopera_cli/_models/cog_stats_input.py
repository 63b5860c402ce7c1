"""CogStatsInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "CogStatsInput": (
        "object", "CogStatsInput", "",
        (
            ("url", "url", ("string",), "r", "Address of the cloud-optimized GeoTIFF.", (), (), ()),
            ("geometry", "geometry", ("map", ("any",)), "r", "GeoJSON polygon to compute the statistics over.", (), (), ()),
            ("expression", "expression", ("nullable", ("string",)), "", "Band-math expression.", (), (), ()),
            ("bands", "bands", ("nullable", ("string",)), "", "Comma-separated band numbers to look at.", (), (), ()),
            ("percentiles", "percentiles", ("tuple", [("number",), ("number",)]), "", "Lower and upper percentile to compute.", (), ([2.0, 98.0],), ()),
        ),
        (), False,
        "",
    ),
}
