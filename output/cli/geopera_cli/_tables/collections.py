"""The commands of `collections`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Collections"
DESCRIPTION = "Groups of items within a project."
GROUPS = (
)
SUMMARIES = (
    ("create", "Create a collection in a project.", ""),
    ("delete", "Delete a collection; its items stay.", ""),
    ("get", "Show one collection.", ""),
    ("list", "List the collections of a project.", ""),
    ("update", "Change a collection.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "create": (
        "collections.create",
        ("collections", "create"),
        "Create a collection in a project.",
        "",
        "POST", "/v1/op/collections.create",
        "compute", "collections:write",
        "", "",
        "json", ("model", "collection_response", "CollectionResponse"),
        (
            ("name", "name", ("string",), "r", "Name shown to people.", (("minLength", "1"), ("maxLength", "255"), ), (), (), "body_field", "name"),
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), (), "body_field", "project_id"),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), (), "body_field", "description"),
            ("color", "color", ("nullable", ("string",)), "", "Colour on the map as a hexadecimal code.", (), (), (), "body_field", "color"),
            ("show-on-map", "show_on_map", ("boolean",), "", "Whether it is drawn on the map.", (), (True,), (), "body_field", "show_on_map"),
            ("layer-order", "layer_order", ("integer",), "", "Position on the map; higher numbers are drawn on top.", (), (0,), (), "body_field", "layer_order"),
        ),
        (True, True, ("model", "collection_create_input", "CollectionCreateInput"), (("application/json", "json"),), '{\n  "name": "Harbour",\n  "description": "Northern part of the harbour",\n  "show_on_map": true,\n  "layer_order": 1,\n  "project_id": "402b9d11-7c1e-4b52-9f3a-5d2e8a6b4c01"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "delete": (
        "collections.delete",
        ("collections", "delete"),
        "Delete a collection; its items stay.",
        "",
        "POST", "/v1/op/collections.delete",
        "destructive", "collections:write",
        "", "",
        "json", ("model", "collection_delete_output", "CollectionDeleteOutput"),
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), (), "body_field", "project_id"),
            ("collection-id", "collection_id", ("string",), "r", "Identifier of the collection.", (), (), (), "body_field", "collection_id"),
        ),
        (True, True, ("model", "collection_delete_input", "CollectionDeleteInput"), (("application/json", "json"),), '{\n  "project_id": "402b9d11-7c1e-4b52-9f3a-5d2e8a6b4c01",\n  "collection_id": "422d9f13-7c1e-4b52-9f3a-5d2e8a6b4c03"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "get": (
        "collections.get",
        ("collections", "get"),
        "Show one collection.",
        "",
        "POST", "/v1/op/collections.get",
        "read", "collections:read",
        "", "",
        "json", ("model", "collection_response", "CollectionResponse"),
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), (), "body_field", "project_id"),
            ("collection-id", "collection_id", ("string",), "r", "Identifier of the collection.", (), (), (), "body_field", "collection_id"),
        ),
        (True, True, ("model", "collections_get_input", "CollectionsGetInput"), (("application/json", "json"),), '{\n  "project_id": "402b9d11-7c1e-4b52-9f3a-5d2e8a6b4c01",\n  "collection_id": "422d9f13-7c1e-4b52-9f3a-5d2e8a6b4c03"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "list": (
        "collections.list",
        ("collections", "list"),
        "List the collections of a project.",
        "",
        "POST", "/v1/op/collections.list",
        "read", "collections:read",
        "", "",
        "json", ("model", "collections_list_output", "CollectionsListOutput"),
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), (), "body_field", "project_id"),
        ),
        (True, True, ("model", "src_operations_collections_reads_collections_list_input", "SrcOperationsCollectionsReadsCollectionsListInput"), (("application/json", "json"),), '{\n  "project_id": "402b9d11-7c1e-4b52-9f3a-5d2e8a6b4c01"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "update": (
        "collections.update",
        ("collections", "update"),
        "Change a collection.",
        "",
        "POST", "/v1/op/collections.update",
        "compute", "collections:write",
        "", "",
        "json", ("model", "collection_response", "CollectionResponse"),
        (
            ("project-id", "project_id", ("string",), "r", "Identifier of the project.", (), (), (), "body_field", "project_id"),
            ("collection-id", "collection_id", ("string",), "r", "Identifier of the collection.", (), (), (), "body_field", "collection_id"),
            ("name", "name", ("nullable", ("string",)), "", "Name shown to people.", (("minLength", "1"), ("maxLength", "255"), ), (), (), "body_field", "name"),
            ("description", "description", ("nullable", ("string",)), "", "Free text for people.", (), (), (), "body_field", "description"),
            ("color", "color", ("nullable", ("string",)), "", "Colour on the map as a hexadecimal code.", (), (), (), "body_field", "color"),
            ("show-on-map", "show_on_map", ("nullable", ("boolean",)), "", "Whether it is drawn on the map.", (), (), (), "body_field", "show_on_map"),
            ("layer-order", "layer_order", ("nullable", ("integer",)), "", "Position on the map; higher numbers are drawn on top.", (), (), (), "body_field", "layer_order"),
        ),
        (True, True, ("model", "collection_update_input", "CollectionUpdateInput"), (("application/json", "json"),), '{\n  "name": "Harbour",\n  "description": "Northern part of the harbour",\n  "show_on_map": true,\n  "layer_order": 1,\n  "project_id": "402b9d11-7c1e-4b52-9f3a-5d2e8a6b4c01",\n  "collection_id": "422d9f13-7c1e-4b52-9f3a-5d2e8a6b4c03"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
