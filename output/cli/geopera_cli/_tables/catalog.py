"""The commands of `catalog`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Catalog & search"
DESCRIPTION = "Searching for imagery and looking at it before buying."
GROUPS = (
    ("image", "catalog_image", "", "", "quicklook, thumbnail"),
    ("info", "catalog_info", "", "", "landsat, naip, sample, sentinel"),
    ("provider", "catalog_provider", "", "", "samples"),
    ("providers", "catalog_providers", "", "", "list"),
    ("sources", "catalog_sources", "", "", "list"),
    ("tile", "catalog_tile", "", "", "render"),
    ("vendors", "catalog_vendors", "", "", "list"),
    ("viz", "catalog_viz", "", "", "landsat, naip"),
)
SUMMARIES = (
    ("federated-search", "Search several catalogs at once.", ""),
    ("granule-points", "Read elevation points of a granule within an area.", ""),
    ("search", "Search the catalog of one imagery host, with prices.", ""),
    ("search-stream", "Search a catalog and receive scenes one by one as they are found.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "federated-search": (
        "catalog.federated_search",
        ("catalog", "federated_search"),
        "Search several catalogs at once.",
        "",
        "POST", "/v1/op/catalog.federated_search",
        "read", "catalog:read",
        "", "",
        "json", ("model", "federated_search_output", "FederatedSearchOutput"),
        (
            ("collections", "collections", ("nullable", ("array", ("string",))), "", "Keep only results from these collections.", (), (), (), "body_field", "collections"),
            ("ids", "ids", ("nullable", ("array", ("string",))), "", "Keep only the entries with these identifiers.", (), (), (), "body_field", "ids"),
            ("datetime", "datetime", ("nullable", ("string",)), "", "RFC 3339 instant; searches also take an interval written with a slash.", (), (), (), "body_field", "datetime"),
            ("limit", "limit", ("integer",), "", "Largest number of results to return.", (("minimum", "1"), ("maximum", "500"), ), (100,), (), "body_field", "limit"),
            ("query-body", "query", ("nullable", ("map", ("any",))), "", "STAC query extension object.", (), (), (), "body_field", "query"),
            ("bbox", "bbox", ("nullable", ("array", ("number",))), "", "Bounding box as west, south, east, north in WGS 84 degrees.", (("minItems", "4"), ("maxItems", "4"), ), (), (), "body_field", "bbox"),
            ("intersects", "intersects", ("nullable", ("map", ("any",))), "", "GeoJSON geometry that results have to touch.", (), (), (), "body_field", "intersects"),
            ("full-catalog", "full_catalog", ("nullable", ("boolean",)), "", "Search beyond the curated part of the catalog.", (), (), (), "body_field", "full_catalog"),
            ("source-ids", "source_ids", ("nullable", ("array", ("string",))), "", "Keep only results from these sources.", (), (), (), "body_field", "source_ids"),
            ("data-types", "data_types", ("nullable", ("array", ("string",))), "", "Keep only sources that offer these kinds of data.", (), (), (), "body_field", "data_types"),
        ),
        (True, True, ("model", "federated_search_input", "FederatedSearchInput"), (("application/json", "json"),), '{\n  "collections": [\n    "sentinel-2-l2a"\n  ],\n  "datetime": "2026-03-01T00:00:00Z/..",\n  "limit": 20,\n  "query": {\n    "eo:cloud_cover": {\n      "lte": 20\n    }\n  },\n  "bbox": [\n    151.1,\n    -33.9,\n    151.3,\n    -33.8\n  ],\n  "intersects": {\n    "type": "Polygon",\n    "coordinates": [\n      [\n        [\n          151.1,\n          -33.9\n        ],\n        [\n          151.3,\n          -33.9\n        ],\n        [\n          151.3,\n          -33.8\n        ],\n        [\n          151.1,\n          -33.9\n        ]\n      ]\n    ]\n  }\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "granule-points": (
        "catalog.granule_points",
        ("catalog", "granule_points"),
        "Read elevation points of a granule within an area.",
        "",
        "POST", "/v1/op/catalog.granule_points",
        "read", "catalog:read",
        "", "",
        "json", ("model", "granule_points_output", "GranulePointsOutput"),
        (
            ("collection", "collection", ("string",), "r", "Identifier of the source collection.", (), (), (), "body_field", "collection"),
            ("href", "href", ("string",), "r", "HTTPS address of the granule.", (), (), (), "body_field", "href"),
            ("bbox", "bbox", ("array", ("number",)), "r", "Bounding box as west, south, east, north in WGS 84 degrees.", (("minItems", "4"), ("maxItems", "4"), ), (), (), "body_field", "bbox"),
            ("max-points", "max_points", ("integer",), "", "Thin the result out to at most this many points.", (("minimum", "100"), ("maximum", "250000"), ), (60000,), (), "body_field", "max_points"),
            ("clip-polygon", "clip_polygon", ("nullable", ("map", ("any",))), "", "GeoJSON polygon or multipolygon that points must lie in.", (), (), (), "body_field", "clip_polygon"),
        ),
        (True, True, ("model", "granule_points_input", "GranulePointsInput"), (("application/json", "json"),), '{\n  "collection": "atl08",\n  "href": "https://data.example.com/granules/ATL08_20260301.h5",\n  "bbox": [\n    151.1,\n    -33.9,\n    151.3,\n    -33.8\n  ]\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "search": (
        "catalog.search",
        ("catalog", "search"),
        "Search the catalog of one imagery host, with prices.",
        "Pass `next` from the answer to get the following page; it is null on the last one.",
        "POST", "/v1/op/catalog.search",
        "read", "catalog:read",
        "", "",
        "json", ("model", "catalog_search_output", "CatalogSearchOutput"),
        (
            ("host-name", "host_name", ("string",), "r", "Name of the imagery host.", (), (), (), "body_field", "host_name"),
            ("collections", "collections", ("nullable", ("array", ("string",))), "", "Keep only results from these collections.", (), (), (), "body_field", "collections"),
            ("ids", "ids", ("nullable", ("array", ("string",))), "", "Keep only the entries with these identifiers.", (), (), (), "body_field", "ids"),
            ("datetime", "datetime", ("nullable", ("string",)), "", "RFC 3339 instant; searches also take an interval written with a slash.", (), (), (), "body_field", "datetime"),
            ("page-size", "limit", ("integer",), "", "Largest number of results to return.", (("minimum", "1"), ("maximum", "500"), ), (100,), (), "body_field", "limit"),
            ("query-body", "query", ("nullable", ("map", ("any",))), "", "STAC query extension object.", (), (), (), "body_field", "query"),
            ("bbox", "bbox", ("nullable", ("array", ("number",))), "", "Bounding box as west, south, east, north in WGS 84 degrees.", (("minItems", "4"), ("maxItems", "4"), ), (), (), "body_field", "bbox"),
            ("intersects", "intersects", ("nullable", ("map", ("any",))), "", "GeoJSON geometry that results have to touch.", (), (), (), "body_field", "intersects"),
            ("full-catalog", "full_catalog", ("nullable", ("boolean",)), "", "Search beyond the curated part of the catalog.", (), (), (), "body_field", "full_catalog"),
            ("next", "next", ("nullable", ("string",)), "", "Cursor from the previous page.", (), (), (), "body_field", "next"),
        ),
        (True, True, ("model", "catalog_search_input", "CatalogSearchInput"), (("application/json", "json"),), '{\n  "datetime": "2026-03-01T00:00:00Z/..",\n  "limit": 20,\n  "query": {\n    "eo:cloud_cover": {\n      "lte": 20\n    }\n  },\n  "bbox": [\n    151.1,\n    -33.9,\n    151.3,\n    -33.8\n  ],\n  "intersects": {\n    "type": "Polygon",\n    "coordinates": [\n      [\n        [\n          151.1,\n          -33.9\n        ],\n        [\n          151.3,\n          -33.9\n        ],\n        [\n          151.3,\n          -33.8\n        ],\n        [\n          151.1,\n          -33.9\n        ]\n      ]\n    ]\n  },\n  "host_name": "example-host"\n}'),
        ("cursor", "/features", ""),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "search-stream": (
        "catalog.search_stream",
        ("catalog", "search_stream"),
        "Search a catalog and receive scenes one by one as they are found.",
        "Takes the same members as `catalog.search`. Every line of the answer is one scene.",
        "POST", "/v1/op/catalog.search_stream",
        "read", "catalog:read",
        "w", "",
        "stream", ("model", "catalog_feature", "CatalogFeature"),
        (
            ("body", "body", ("nullable", ("map", ("any",))), "", "Host, area and period to search.", (), (), (), "body", "body"),
        ),
        (False, False, ("nullable", ("map", ("any",))), (("application/json", "json"),), '{\n  "host_name": "example-host",\n  "bbox": [\n    151.1,\n    -33.9,\n    151.3,\n    -33.8\n  ],\n  "datetime": "2026-03-01T00:00:00Z/.."\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/x-ndjson",),
    ),
}
