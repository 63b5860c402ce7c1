"""OrgItemSearchInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "OrgItemSearchInput": (
        "object", "OrgItemSearchInput", "",
        (
            ("bbox", "bbox", ("nullable", ("array", ("number",))), "", "Bounding box as west, south, east, north in WGS 84 degrees.", (("minItems", "4"), ("maxItems", "4"), ), (), ()),
            ("datetime", "datetime", ("nullable", ("string",)), "", "RFC 3339 instant; searches also take an interval written with a slash.", (), (), ()),
            ("limit", "limit", ("integer",), "", "Largest number of results to return.", (("minimum", "1"), ("maximum", "1000"), ), (100,), ()),
            ("offset", "offset", ("integer",), "", "Number of results to skip.", (("minimum", "0"), ), (0,), ()),
            ("collections", "collections", ("nullable", ("array", ("string",))), "", "Keep only results from these collections.", (), (), ()),
            ("type", "type", ("nullable", ("model", "item_type", "ItemType")), "", "Keep only entries of this type.", (), (), ()),
            ("query", "query", ("nullable", ("map", ("any",))), "", "STAC query extension object.", (), (), ()),
            ("sortby", "sortby", ("nullable", ("array", ("map", ("any",)))), "", "Fields to sort by, most important first.", (), (), ()),
            ("format", "format", ("nullable", ("string",)), "", "Write `stac` to get complete STAC items.", (), (), ()),
            ("base-url", "base_url", ("nullable", ("string",)), "", "Prefix for the links in the answer.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
