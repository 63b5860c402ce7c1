"""The commands of `orders tasking`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
    ("decisions", "orders_tasking_decisions", "", "", "pending"),
    ("feasibility-studies", "orders_tasking_feasibility_studies", "", "", "list"),
    ("quotations", "orders_tasking_quotations", "", "", "list"),
    ("templates", "orders_tasking_templates", "", "", "delete, list, save"),
)
SUMMARIES = (
    ("estimate", "Price a set of tasking requests.", ""),
    ("feasibility-check", "Ask whether a tasking request can be carried out.", ""),
    ("feasibility-decide", "Accept an option of a feasibility study.", ""),
    ("opportunities-list", "List the times at which a sensor can see an area.", ""),
    ("place", "Order future captures.", ""),
    ("quotation-decide", "Accept or reject a quotation.", ""),
    ("sensors", "List sensors that can be tasked.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "estimate": (
        "orders.tasking.estimate",
        ("orders", "tasking", "estimate"),
        "Price a set of tasking requests.",
        "",
        "POST", "/v1/op/orders.tasking.estimate",
        "read", "orders:read",
        "", "",
        "json", ("model", "tasking_estimate_output", "TaskingEstimateOutput"),
        (
            ("groups", "groups", ("array", ("map", ("any",))), "", "Tasking requests to price, one object per group.", (), (), (), "body_field", "groups"),
        ),
        (True, True, ("model", "tasking_estimate_input", "TaskingEstimateInput"), (("application/json", "json"),), '{\n  "groups": [\n    {\n      "sensor": "example-sensor",\n      "geometry": {\n        "type": "Polygon",\n        "coordinates": [\n          [\n            [\n              151.1,\n              -33.9\n            ],\n            [\n              151.3,\n              -33.9\n            ],\n            [\n              151.3,\n              -33.8\n            ],\n            [\n              151.1,\n              -33.9\n            ]\n          ]\n        ]\n      }\n    }\n  ]\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "feasibility-check": (
        "orders.tasking.feasibility_check",
        ("orders", "tasking", "feasibility_check"),
        "Ask whether a tasking request can be carried out.",
        "",
        "POST", "/v1/op/orders.tasking.feasibility_check",
        "read", "orders:read",
        "", "",
        "json", ("model", "feasibility_check_output", "FeasibilityCheckOutput"),
        (
            ("data-product", "dataProduct", ("string",), "r", "Identifier of the data product to order.", (), (), (), "body_field", "data_product"),
            ("display-name", "displayName", ("nullable", ("string",)), "", "Name under which the order is shown.", (), (), (), "body_field", "display_name"),
            ("feature-collection", "featureCollection", ("map", ("any",)), "", "Areas of interest as a GeoJSON feature collection.", (), ({},), (), "body_field", "feature_collection"),
            ("params", "params", ("nullable", ("map", ("any",))), "", "Parameters, named as the product or operation asks for them.", (), (), (), "body_field", "params"),
        ),
        (True, True, ("model", "feasibility_check_input", "FeasibilityCheckInput"), (("application/json", "json"),), '{\n  "dataProduct": "example-optical-50cm",\n  "featureCollection": {\n    "type": "FeatureCollection",\n    "features": [\n      {\n        "type": "Feature",\n        "properties": {},\n        "geometry": {\n          "type": "Polygon",\n          "coordinates": [\n            [\n              [\n                151.1,\n                -33.9\n              ],\n              [\n                151.3,\n                -33.9\n              ],\n              [\n                151.3,\n                -33.8\n              ],\n              [\n                151.1,\n                -33.9\n              ]\n            ]\n          ]\n        }\n      }\n    ]\n  },\n  "params": {\n    "resolution": 10\n  }\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "feasibility-decide": (
        "orders.tasking.feasibility_decide",
        ("orders", "tasking", "feasibility_decide"),
        "Accept an option of a feasibility study.",
        "",
        "POST", "/v1/op/orders.tasking.feasibility_decide",
        "external_spend", "orders:write",
        "", "Idempotency-Key",
        "json", ("model", "feasibility_study", "FeasibilityStudy"),
        (
            ("study-id", "study_id", ("string",), "r", "Identifier of the feasibility study.", (), (), (), "body_field", "study_id"),
            ("accepted-option-id", "acceptedOptionId", ("string",), "r", "Identifier of the feasibility option that is accepted.", (), (), (), "body_field", "accepted_option_id"),
        ),
        (True, True, ("model", "feasibility_decide_input", "FeasibilityDecideInput"), (("application/json", "json"),), '{\n  "study_id": "503bad21-7c1e-4b52-9f3a-5d2e8a6b4c11",\n  "acceptedOptionId": "6853c539-7c1e-4b52-9f3a-5d2e8a6b4c29"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "opportunities-list": (
        "orders.tasking.opportunities_list",
        ("orders", "tasking", "opportunities_list"),
        "List the times at which a sensor can see an area.",
        "",
        "POST", "/v1/op/orders.tasking.opportunities_list",
        "read", "orders:read",
        "", "",
        "json", ("model", "opportunities_output", "OpportunitiesOutput"),
        (
            ("data-product", "dataProduct", ("string",), "r", "Identifier of the data product to order.", (), (), (), "body_field", "data_product"),
            ("display-name", "displayName", ("nullable", ("string",)), "", "Name under which the order is shown.", (), (), (), "body_field", "display_name"),
            ("feature-collection", "featureCollection", ("map", ("any",)), "", "Areas of interest as a GeoJSON feature collection.", (), ({},), (), "body_field", "feature_collection"),
            ("params", "params", ("nullable", ("map", ("any",))), "", "Parameters, named as the product or operation asks for them.", (), (), (), "body_field", "params"),
        ),
        (True, True, ("model", "feasibility_check_input", "FeasibilityCheckInput"), (("application/json", "json"),), '{\n  "dataProduct": "example-optical-50cm",\n  "featureCollection": {\n    "type": "FeatureCollection",\n    "features": [\n      {\n        "type": "Feature",\n        "properties": {},\n        "geometry": {\n          "type": "Polygon",\n          "coordinates": [\n            [\n              [\n                151.1,\n                -33.9\n              ],\n              [\n                151.3,\n                -33.9\n              ],\n              [\n                151.3,\n                -33.8\n              ],\n              [\n                151.1,\n                -33.9\n              ]\n            ]\n          ]\n        }\n      }\n    ]\n  },\n  "params": {\n    "resolution": 10\n  }\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "place": (
        "orders.tasking.place",
        ("orders", "tasking", "place"),
        "Order future captures.",
        "Takes the groups that were priced with `orders.tasking.estimate`, together with the workspace. Offers\nthat need a decision show up in `orders.tasking.decisions.pending`.",
        "POST", "/v1/op/orders.tasking.place",
        "external_spend", "orders:write",
        "", "Idempotency-Key",
        "json", ("model", "order_placement_output", "OrderPlacementOutput"),
        (
            ("body", "body", ("nullable", ("map", ("any",))), "", "Workspace and the groups to task.", (), (), (), "body", "body"),
        ),
        (False, False, ("nullable", ("map", ("any",))), (("application/json", "json"),), '{\n  "workspaceId": "5843b529-7c1e-4b52-9f3a-5d2e8a6b4c19",\n  "groups": [\n    {\n      "sensor": "example-sensor",\n      "geometry": {\n        "type": "Polygon",\n        "coordinates": [\n          [\n            [\n              151.1,\n              -33.9\n            ],\n            [\n              151.3,\n              -33.9\n            ],\n            [\n              151.3,\n              -33.8\n            ],\n            [\n              151.1,\n              -33.9\n            ]\n          ]\n        ]\n      }\n    }\n  ]\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "quotation-decide": (
        "orders.tasking.quotation_decide",
        ("orders", "tasking", "quotation_decide"),
        "Accept or reject a quotation.",
        "",
        "POST", "/v1/op/orders.tasking.quotation_decide",
        "external_spend", "orders:write",
        "", "Idempotency-Key",
        "json", ("model", "quotation", "Quotation"),
        (
            ("quotation-id", "quotation_id", ("string",), "r", "Identifier of the quotation.", (), (), (), "body_field", "quotation_id"),
            ("decision", "decision", ("enum", ("string",), ["ACCEPTED", "REJECTED"]), "r", "Whether the quotation is accepted or rejected.", (), (), (), "body_field", "decision"),
        ),
        (True, True, ("model", "quotation_decide_input", "QuotationDecideInput"), (("application/json", "json"),), '{\n  "quotation_id": "4f3aac20-7c1e-4b52-9f3a-5d2e8a6b4c10",\n  "decision": "ACCEPTED"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "sensors": (
        "orders.tasking.sensors",
        ("orders", "tasking", "sensors"),
        "List sensors that can be tasked.",
        "",
        "POST", "/v1/op/orders.tasking.sensors",
        "read", "orders:read",
        "", "",
        "json", ("model", "tasking_sensors_output", "TaskingSensorsOutput"),
        (
        ),
        (True, True, ("model", "tasking_sensors_input", "TaskingSensorsInput"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
