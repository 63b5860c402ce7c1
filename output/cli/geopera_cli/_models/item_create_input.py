"""ItemCreateInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ItemCreateInput": (
        "object", "ItemCreateInput", "",
        (
            ("collection-id", "collection_id", ("nullable", ("string",)), "", "Collection to put the item into.", (), (), ()),
            ("stac-id", "stac_id", ("nullable", ("string",)), "", "Identifier in STAC documents.", (), (), ()),
            ("type", "type", ("model", "item_type", "ItemType"), "r", "Kind of item.", (), (), ()),
            ("geometry", "geometry", ("nullable", ("map", ("any",))), "", "Footprint as a GeoJSON geometry.", (), (), ()),
            ("bbox", "bbox", ("nullable", ("array", ("number",))), "", "Bounding box as west, south, east, north in WGS 84 degrees.", (("minItems", "4"), ("maxItems", "4"), ), (), ()),
            ("datetime", "datetime", ("nullable", ("string",)), "", "RFC 3339 instant; searches also take an interval written with a slash.", (), (), ()),
            ("start-datetime", "start_datetime", ("nullable", ("string",)), "", "Start of the capture period.", (), (), ()),
            ("end-datetime", "end_datetime", ("nullable", ("string",)), "", "End of the capture period.", (), (), ()),
            ("cloud-cover", "cloud_cover", ("nullable", ("number",)), "", "Share of the scene hidden by clouds, in percent.", (("minimum", "0"), ("maximum", "100"), ), (), ()),
            ("gsd", "gsd", ("nullable", ("number",)), "", "Ground sample distance in metres.", (), (), ()),
            ("name", "name", ("string",), "r", "Name shown to people.", (("minLength", "1"), ("maxLength", "500"), ), (), ()),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), ()),
            ("properties", "properties", ("map", ("any",)), "", "Further STAC properties.", (), (), ()),
            ("stac-extensions", "stac_extensions", ("array", ("string",)), "", "Addresses of the STAC extensions in use.", (), (), ()),
            ("order-id", "order_id", ("nullable", ("string",)), "", "Order that delivered the item.", (), (), ()),
            ("upload-id", "upload_id", ("nullable", ("string",)), "", "Upload that brought the item.", (), (), ()),
            ("job-id", "job_id", ("nullable", ("string",)), "", "Job that produced the item.", (), (), ()),
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
