"""CatalogSearchInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "CatalogSearchInput": (
        "object", "CatalogSearchInput", "",
        (
            ("collections", "collections", ("nullable", ("array", ("string",))), "", "Keep only results from these collections.", (), (), ()),
            ("ids", "ids", ("nullable", ("array", ("string",))), "", "Keep only the entries with these identifiers.", (), (), ()),
            ("datetime", "datetime", ("nullable", ("string",)), "", "RFC 3339 instant; searches also take an interval written with a slash.", (), (), ()),
            ("limit", "limit", ("integer",), "", "Largest number of results to return.", (("minimum", "1"), ("maximum", "500"), ), (100,), ()),
            ("query", "query", ("nullable", ("map", ("any",))), "", "STAC query extension object.", (), (), ()),
            ("bbox", "bbox", ("nullable", ("array", ("number",))), "", "Bounding box as west, south, east, north in WGS 84 degrees.", (("minItems", "4"), ("maxItems", "4"), ), (), ()),
            ("intersects", "intersects", ("nullable", ("map", ("any",))), "", "GeoJSON geometry that results have to touch.", (), (), ()),
            ("full-catalog", "full_catalog", ("nullable", ("boolean",)), "", "Search beyond the curated part of the catalog.", (), (), ()),
            ("host-name", "host_name", ("string",), "r", "Name of the imagery host.", (), (), ()),
            ("next", "next", ("nullable", ("string",)), "", "Cursor from the previous page.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
