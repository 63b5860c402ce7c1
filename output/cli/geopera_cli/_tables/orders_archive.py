"""The commands of `orders archive`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("estimate", "Price a set of archive captures.", ""),
    ("place", "Order archive captures.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "estimate": (
        "orders.archive.estimate",
        ("orders", "archive", "estimate"),
        "Price a set of archive captures.",
        "",
        "POST", "/v1/op/orders.archive.estimate",
        "read", "orders:read",
        "", "",
        "json", ("model", "archive_estimate_output", "ArchiveEstimateOutput"),
        (
            ("captures", "captures", ("array", ("map", ("any",))), "", "Archive captures to price, one object per scene.", (), (), (), "body_field", "captures"),
            ("split-by-date", "splitByDate", ("nullable", ("boolean",)), "", "Whether captures of different days become separate orders.", (), (False,), (), "body_field", "split_by_date"),
        ),
        (True, True, ("model", "archive_estimate_input", "ArchiveEstimateInput"), (("application/json", "json"),), '{\n  "captures": [\n    {\n      "provider": "example-provider",\n      "scene_id": "EX_20260301_0007",\n      "geometry": {\n        "type": "Polygon",\n        "coordinates": [\n          [\n            [\n              151.1,\n              -33.9\n            ],\n            [\n              151.3,\n              -33.9\n            ],\n            [\n              151.3,\n              -33.8\n            ],\n            [\n              151.1,\n              -33.9\n            ]\n          ]\n        ]\n      }\n    }\n  ]\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "place": (
        "orders.archive.place",
        ("orders", "archive", "place"),
        "Order archive captures.",
        "Takes the captures that were priced with `orders.archive.estimate`, together with the workspace and a\nname for the order. Credits are set aside at once; the imagery arrives later, so poll `orders.get`.",
        "POST", "/v1/op/orders.archive.place",
        "external_spend", "orders:write",
        "", "Idempotency-Key",
        "json", ("model", "order_placement_output", "OrderPlacementOutput"),
        (
            ("body", "body", ("nullable", ("map", ("any",))), "", "Workspace, name and the captures to order.", (), (), (), "body", "body"),
        ),
        (False, False, ("nullable", ("map", ("any",))), (("application/json", "json"),), '{\n  "workspaceId": "5843b529-7c1e-4b52-9f3a-5d2e8a6b4c19",\n  "displayName": "Harbour in March",\n  "captures": [\n    {\n      "provider": "example-provider",\n      "scene_id": "EX_20260301_0007",\n      "geometry": {\n        "type": "Polygon",\n        "coordinates": [\n          [\n            [\n              151.1,\n              -33.9\n            ],\n            [\n              151.3,\n              -33.9\n            ],\n            [\n              151.3,\n              -33.8\n            ],\n            [\n              151.1,\n              -33.9\n            ]\n          ]\n        ]\n      }\n    }\n  ]\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
