"""ClipCreateFromAreaInput."""

from __future__ import annotations

from .._runtime.rows import ModelRow

# fmt: off

MODELS: dict[str, ModelRow] = {
    "ClipCreateFromAreaInput": (
        "object", "ClipCreateFromAreaInput", "",
        (
            ("area", "area", ("string",), "r", "Name of a published clipping area.", (), (), ()),
            ("mosaic-types", "mosaic_types", ("array", ("string",)), "r", "Names of the mosaics to produce.", (), (), ()),
            ("aoi-geometry", "aoi_geometry", ("map", ("any",)), "r", "GeoJSON polygon or multipolygon to cut out.", (), (), ()),
            ("aoi-name", "aoi_name", ("nullable", ("string",)), "", "Label under which the area is shown.", (), (), ()),
            ("project-id", "project_id", ("nullable", ("string",)), "", "Project that receives the result.", (), (), ()),
            ("organization-id", "organization_id", ("string",), "r", "Identifier of the organization.", (), (), ()),
        ),
        (), False,
        "",
    ),
}
