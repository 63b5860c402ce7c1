"""The commands of `clip`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Clipping"
DESCRIPTION = "Cutting an area of interest out of imagery."
GROUPS = (
    ("area", "clip_area", "", "", "metadata, mosaics"),
    ("areas", "clip_areas", "", "", "list"),
    ("job", "clip_job", "", "", "delete, download, downloads, get, tile-info"),
    ("jobs", "clip_jobs", "", "", "list"),
)
SUMMARIES = (
    ("create-from-area", "Order a cut-out of published mosaics.", ""),
    ("create-from-item", "Order a cut-out of an item.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "create-from-area": (
        "clip.create_from_area",
        ("clip", "create_from_area"),
        "Order a cut-out of published mosaics.",
        "Poll `clip.job.get` until the status is final.",
        "POST", "/v1/op/clip.create_from_area",
        "external_spend", "clip:write",
        "", "Idempotency-Key",
        "json", ("model", "clip_job", "ClipJob"),
        (
            ("area", "area", ("string",), "r", "Name of a published clipping area.", (), (), (), "body_field", "area"),
            ("mosaic-types", "mosaic_types", ("array", ("string",)), "r", "Names of the mosaics to produce.", (), (), (), "body_field", "mosaic_types"),
            ("aoi-geometry", "aoi_geometry", ("map", ("any",)), "r", "GeoJSON polygon or multipolygon to cut out.", (), (), (), "body_field", "aoi_geometry"),
            ("organization-id", "organization_id", ("string",), "r", "Identifier of the organization.", (), (), (), "body_field", "organization_id"),
            ("aoi-name", "aoi_name", ("nullable", ("string",)), "", "Label under which the area is shown.", (), (), (), "body_field", "aoi_name"),
            ("project-id", "project_id", ("nullable", ("string",)), "", "Project that receives the result.", (), (), (), "body_field", "project_id"),
        ),
        (True, True, ("model", "clip_create_from_area_input", "ClipCreateFromAreaInput"), (("application/json", "json"),), '{\n  "area": "sydney-2026",\n  "mosaic_types": [\n    "rgb"\n  ],\n  "aoi_geometry": {\n    "type": "Polygon",\n    "coordinates": [\n      [\n        [\n          151.1,\n          -33.9\n        ],\n        [\n          151.3,\n          -33.9\n        ],\n        [\n          151.3,\n          -33.8\n        ],\n        [\n          151.1,\n          -33.9\n        ]\n      ]\n    ]\n  },\n  "project_id": "402b9d11-7c1e-4b52-9f3a-5d2e8a6b4c01",\n  "organization_id": "3f2a9c10-7c1e-4b52-9f3a-5d2e8a6b4c00"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "create-from-item": (
        "clip.create_from_item",
        ("clip", "create_from_item"),
        "Order a cut-out of an item.",
        "Takes the item, the area of interest and the organization that pays. Poll `clip.job.get` until the\nstatus is final.",
        "POST", "/v1/op/clip.create_from_item",
        "external_spend", "processing:process",
        "", "Idempotency-Key",
        "json", ("model", "clip_job", "ClipJob"),
        (
            ("body", "body", ("nullable", ("map", ("any",))), "", "Item, area of interest and organization.", (), (), (), "body", "body"),
        ),
        (False, False, ("nullable", ("map", ("any",))), (("application/json", "json"),), '{\n  "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05",\n  "aoi_geometry": {\n    "type": "Polygon",\n    "coordinates": [\n      [\n        [\n          151.1,\n          -33.9\n        ],\n        [\n          151.3,\n          -33.9\n        ],\n        [\n          151.3,\n          -33.8\n        ],\n        [\n          151.1,\n          -33.9\n        ]\n      ]\n    ]\n  },\n  "organization_id": "3f2a9c10-7c1e-4b52-9f3a-5d2e8a6b4c00"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
