"""The commands of `stac`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "STAC"
DESCRIPTION = "Collections and item search as STAC clients expect them."
GROUPS = (
    ("collections", "stac_collections", "Collections", "Groups of items within a project.", "list"),
)
SUMMARIES = (
    ("search", "Search items the STAC way.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "search": (
        "stac.search",
        ("stac", "search"),
        "Search items the STAC way.",
        "",
        "POST", "/v1/op/stac.search",
        "read", "items:read",
        "", "",
        "json", ("model", "stac_item_collection", "StacItemCollection"),
        (
            ("base-url", "base_url", ("string",), "", "Prefix for the links in the answer.", (), ("",), (), "body_field", "base_url"),
            ("collections", "collections", ("nullable", ("array", ("string",))), "", "Keep only results from these collections.", (), (), (), "body_field", "collections"),
            ("ids", "ids", ("nullable", ("array", ("string",))), "", "Keep only the entries with these identifiers.", (), (), (), "body_field", "ids"),
            ("datetime", "datetime", ("nullable", ("string",)), "", "RFC 3339 instant; searches also take an interval written with a slash.", (), (), (), "body_field", "datetime"),
            ("sortby", "sortby", ("nullable", ("array", ("model", "sort_clause", "SortClause"))), "", "Fields to sort by, most important first.", (), (), (), "body_field", "sortby"),
            ("page-size", "limit", ("integer",), "", "Number of results per page.", (("minimum", "1"), ("maximum", "10000"), ), (10,), (), "body_field", "limit"),
            ("page", "page", ("integer",), "", "Number of the page, starting at 0.", (("minimum", "0"), ), (0,), (), "body_field", "page"),
            ("filter", "filter", ("nullable", ("map", ("any",))), "", "CQL2 filter in its JSON encoding.", (), (), (), "body_field", "filter"),
            ("filter-lang", "filter-lang", ("nullable", ("string",)), "", "Language the filter is written in.", (), ("cql2-json",), (), "body_field", "filter_lang"),
            ("bbox", "bbox", ("nullable", ("array", ("number",))), "", "Bounding box as west, south, east, north in WGS 84 degrees.", (("minItems", "4"), ("maxItems", "4"), ), (), (), "body_field", "bbox"),
            ("intersects", "intersects", ("nullable", ("map", ("any",))), "", "GeoJSON geometry that results have to touch.", (), (), (), "body_field", "intersects"),
        ),
        (True, True, ("model", "search_input", "SearchInput"), (("application/json", "json"),), '{\n  "collections": [\n    "sentinel-2-l2a"\n  ],\n  "datetime": "2026-03-01T00:00:00Z/..",\n  "sortby": [\n    {\n      "field": "datetime",\n      "direction": "desc"\n    }\n  ],\n  "limit": 10,\n  "page": 0,\n  "filter": {\n    "op": "<=",\n    "args": [\n      {\n        "property": "eo:cloud_cover"\n      },\n      20\n    ]\n  },\n  "filter-lang": "cql2-json",\n  "bbox": [\n    151.1,\n    -33.9,\n    151.3,\n    -33.8\n  ],\n  "intersects": {\n    "type": "Polygon",\n    "coordinates": [\n      [\n        [\n          151.1,\n          -33.9\n        ],\n        [\n          151.3,\n          -33.9\n        ],\n        [\n          151.3,\n          -33.8\n        ],\n        [\n          151.1,\n          -33.9\n        ]\n      ]\n    ]\n  }\n}'),
        ("page", "/features", "page-size"),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/geo+json",),
    ),
}
