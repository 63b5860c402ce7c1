"""The commands of `glossary collections`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Collections"
DESCRIPTION = "Groups of items within a project."
GROUPS = (
)
SUMMARIES = (
    ("get", "Look up a collection by name.", ""),
    ("list", "List collections that can be ordered from.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "get": (
        "glossary.collections.get",
        ("glossary", "collections", "get"),
        "Look up a collection by name.",
        "",
        "POST", "/v1/op/glossary.collections.get",
        "read", "catalog:read",
        "", "",
        "json", ("model", "glossary_collection", "GlossaryCollection"),
        (
            ("collection-name", "collection_name", ("string",), "r", "Name of the collection in the glossary.", (), (), (), "body_field", "collection_name"),
        ),
        (True, True, ("model", "collection_get_input", "CollectionGetInput"), (("application/json", "json"),), '{\n  "collection_name": "example-collection"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
    "list": (
        "glossary.collections.list",
        ("glossary", "collections", "list"),
        "List collections that can be ordered from.",
        "",
        "POST", "/v1/op/glossary.collections.list",
        "read", "catalog:read",
        "", "",
        "json", ("model", "glossary_collections_output", "GlossaryCollectionsOutput"),
        (
            ("integrations", "integrations", ("nullable", ("string",)), "", "Keep only collections offered through these integrations.", (), (), (), "body_field", "integrations"),
            ("type", "type", ("nullable", ("string",)), "", "Keep only collections of this type.", (), (), (), "body_field", "type"),
            ("page", "page", ("integer",), "", "Number of the page, starting at 0.", (("minimum", "0"), ), (0,), (), "body_field", "page"),
            ("size", "size", ("integer",), "", "Number of results per page.", (("minimum", "1"), ), (10,), (), "body_field", "size"),
            ("sort", "sort", ("nullable", ("string",)), "", "Field to sort by and direction, separated by a comma.", (), ("createdAt,desc",), (), "body_field", "sort"),
        ),
        (True, True, ("model", "src_operations_glossary_reads_collections_list_input", "SrcOperationsGlossaryReadsCollectionsListInput"), (("application/json", "json"),), '{\n  "page": 0,\n  "size": 20\n}'),
        ("page", "/items", "size"),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
