"""ItemUpdateInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ItemUpdateInput": (
        "object", "ItemUpdateInput", "",
        (
            ("collection-id", "collection_id", ("nullable", ("string",)), "", "Collection to move the item to.", (), (), ()),
            ("name", "name", ("nullable", ("string",)), "", "Name shown to people.", (("minLength", "1"), ("maxLength", "500"), ), (), ()),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), ()),
            ("geometry", "geometry", ("nullable", ("map", ("any",))), "", "Footprint as a GeoJSON geometry.", (), (), ()),
            ("bbox", "bbox", ("nullable", ("array", ("number",))), "", "Bounding box as west, south, east, north in WGS 84 degrees.", (("minItems", "4"), ("maxItems", "4"), ), (), ()),
            ("datetime", "datetime", ("nullable", ("string",)), "", "RFC 3339 instant; searches also take an interval written with a slash.", (), (), ()),
            ("cloud-cover", "cloud_cover", ("nullable", ("number",)), "", "Share of the scene hidden by clouds, in percent.", (("minimum", "0"), ("maximum", "100"), ), (), ()),
            ("gsd", "gsd", ("nullable", ("number",)), "", "Ground sample distance in metres.", (), (), ()),
            ("properties", "properties", ("nullable", ("map", ("any",))), "", "Further STAC properties.", (), (), ()),
            ("lifecycle-state", "lifecycle_state", ("nullable", ("model", "lifecycle_state", "LifecycleState")), "", "Stage of life to move the item to.", (), (), ()),
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
