"""The commands of `visualization profile`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("create", "Add a visualization profile to an item.", ""),
    ("delete", "Delete a visualization profile.", ""),
    ("get", "Show one visualization profile.", ""),
    ("set-default", "Make a profile the one that is shown first.", ""),
    ("update", "Change a visualization profile.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "create": (
        "visualization.profile.create",
        ("visualization", "profile", "create"),
        "Add a visualization profile to an item.",
        "",
        "POST", "/v1/op/visualization.profile.create",
        "compute", "items:write",
        "", "",
        "json", ("model", "profile_response", "ProfileResponse"),
        (
            ("name", "name", ("string",), "r", "Name shown to people.", (("minLength", "1"), ("maxLength", "255"), ), (), (), "body_field", "name"),
            ("type", "type", ("model", "profile_type", "ProfileType"), "r", "Kind of rendering.", (), (), (), "body_field", "type"),
            ("config", "config", ("map", ("any",)), "r", "Settings of the renderer.", (), (), (), "body_field", "config"),
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), (), "body_field", "item_id"),
            ("layer", "layer", ("model", "profile_layer", "ProfileLayer"), "", "Layer the profile belongs to.", (), ("user",), (), "body_field", "layer"),
            ("is-default", "is_default", ("boolean",), "", "Whether this profile is shown first.", (), (False,), (), "body_field", "is_default"),
            ("sort-order", "sort_order", ("integer",), "", "Position among its siblings.", (), (0,), (), "body_field", "sort_order"),
            ("asset-key", "asset_key", ("nullable", ("string",)), "", "Key of the asset within its item.", (), (), (), "body_field", "asset_key"),
        ),
        (True, True, ("model", "profile_create_input", "ProfileCreateInput"), (("application/json", "json"),), '{\n  "name": "Harbour",\n  "type": "rgb",\n  "config": {\n    "bands": [\n      3,\n      2,\n      1\n    ],\n    "rescale": [\n      0,\n      3000\n    ]\n  },\n  "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "delete": (
        "visualization.profile.delete",
        ("visualization", "profile", "delete"),
        "Delete a visualization profile.",
        "",
        "POST", "/v1/op/visualization.profile.delete",
        "destructive", "items:write",
        "", "",
        "json", ("model", "ok_output", "OkOutput"),
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), (), "body_field", "item_id"),
            ("profile-id", "profile_id", ("string",), "r", "Identifier of the visualization profile.", (), (), (), "body_field", "profile_id"),
        ),
        (True, True, ("model", "profile_ref", "ProfileRef"), (("application/json", "json"),), '{\n  "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05",\n  "profile_id": "4732a418-7c1e-4b52-9f3a-5d2e8a6b4c08"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "get": (
        "visualization.profile.get",
        ("visualization", "profile", "get"),
        "Show one visualization profile.",
        "",
        "POST", "/v1/op/visualization.profile.get",
        "read", "items:read",
        "", "",
        "json", ("model", "profile_response", "ProfileResponse"),
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), (), "body_field", "item_id"),
            ("profile-id", "profile_id", ("string",), "r", "Identifier of the visualization profile.", (), (), (), "body_field", "profile_id"),
        ),
        (True, True, ("model", "profile_get_input", "ProfileGetInput"), (("application/json", "json"),), '{\n  "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05",\n  "profile_id": "4732a418-7c1e-4b52-9f3a-5d2e8a6b4c08"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "set-default": (
        "visualization.profile.set_default",
        ("visualization", "profile", "set_default"),
        "Make a profile the one that is shown first.",
        "",
        "POST", "/v1/op/visualization.profile.set_default",
        "compute", "items:write",
        "", "",
        "json", ("model", "profile_response", "ProfileResponse"),
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), (), "body_field", "item_id"),
            ("profile-id", "profile_id", ("string",), "r", "Identifier of the visualization profile.", (), (), (), "body_field", "profile_id"),
        ),
        (True, True, ("model", "profile_ref", "ProfileRef"), (("application/json", "json"),), '{\n  "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05",\n  "profile_id": "4732a418-7c1e-4b52-9f3a-5d2e8a6b4c08"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "update": (
        "visualization.profile.update",
        ("visualization", "profile", "update"),
        "Change a visualization profile.",
        "",
        "POST", "/v1/op/visualization.profile.update",
        "compute", "items:write",
        "", "",
        "json", ("model", "profile_response", "ProfileResponse"),
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), (), "body_field", "item_id"),
            ("profile-id", "profile_id", ("string",), "r", "Identifier of the visualization profile.", (), (), (), "body_field", "profile_id"),
            ("name", "name", ("nullable", ("string",)), "", "Name shown to people.", (("minLength", "1"), ("maxLength", "255"), ), (), (), "body_field", "name"),
            ("type", "type", ("nullable", ("model", "profile_type", "ProfileType")), "", "Kind of rendering.", (), (), (), "body_field", "type"),
            ("is-default", "is_default", ("nullable", ("boolean",)), "", "Whether this profile is shown first.", (), (), (), "body_field", "is_default"),
            ("sort-order", "sort_order", ("nullable", ("integer",)), "", "Position among its siblings.", (), (), (), "body_field", "sort_order"),
            ("config", "config", ("nullable", ("map", ("any",))), "", "Settings of the renderer.", (), (), (), "body_field", "config"),
            ("asset-key", "asset_key", ("nullable", ("string",)), "", "Key of the asset within its item.", (), (), (), "body_field", "asset_key"),
        ),
        (True, True, ("model", "profile_update_input", "ProfileUpdateInput"), (("application/json", "json"),), '{\n  "name": "Harbour",\n  "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05",\n  "profile_id": "4732a418-7c1e-4b52-9f3a-5d2e8a6b4c08"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
