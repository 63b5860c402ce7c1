"""GranulePointsInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "GranulePointsInput": (
        "object", "GranulePointsInput", "",
        (
            ("collection", "collection", ("string",), "r", "Identifier of the source collection.", (), (), ()),
            ("href", "href", ("string",), "r", "HTTPS address of the granule.", (), (), ()),
            ("bbox", "bbox", ("array", ("number",)), "r", "Bounding box as west, south, east, north in WGS 84 degrees.", (("minItems", "4"), ("maxItems", "4"), ), (), ()),
            ("max-points", "max_points", ("integer",), "", "Thin the result out to at most this many points.", (("minimum", "100"), ("maximum", "250000"), ), (60000,), ()),
            ("clip-polygon", "clip_polygon", ("nullable", ("map", ("any",))), "", "GeoJSON polygon or multipolygon that points must lie in.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
