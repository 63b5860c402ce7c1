"""SearchInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "SearchInput": (
        "object", "SearchInput", "",
        (
            ("base-url", "base_url", ("string",), "", "Prefix for the links in the answer.", (), ("",), ()),
            ("collections", "collections", ("nullable", ("array", ("string",))), "", "Keep only results from these collections.", (), (), ()),
            ("ids", "ids", ("nullable", ("array", ("string",))), "", "Keep only the entries with these identifiers.", (), (), ()),
            ("datetime", "datetime", ("nullable", ("string",)), "", "RFC 3339 instant; searches also take an interval written with a slash.", (), (), ()),
            ("sortby", "sortby", ("nullable", ("array", ("model", "sort_clause", "SortClause"))), "", "Fields to sort by, most important first.", (), (), ()),
            ("limit", "limit", ("integer",), "", "Number of results per page.", (("minimum", "1"), ("maximum", "10000"), ), (10,), ()),
            ("page", "page", ("integer",), "", "Number of the page, starting at 0.", (("minimum", "0"), ), (0,), ()),
            ("filter", "filter", ("nullable", ("map", ("any",))), "", "CQL2 filter in its JSON encoding.", (), (), ()),
            ("filter-lang", "filter-lang", ("nullable", ("string",)), "", "Language the filter is written in.", (), ("cql2-json",), ()),
            ("bbox", "bbox", ("nullable", ("array", ("number",))), "", "Bounding box as west, south, east, north in WGS 84 degrees.", (("minItems", "4"), ("maxItems", "4"), ), (), ()),
            ("intersects", "intersects", ("nullable", ("map", ("any",))), "", "GeoJSON geometry that results have to touch.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
