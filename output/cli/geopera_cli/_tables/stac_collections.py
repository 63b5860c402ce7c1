"""The commands of `stac collections`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Collections"
DESCRIPTION = "Groups of items within a project."
GROUPS = (
)
SUMMARIES = (
    ("list", "List collections as STAC documents.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "stac.collections.list",
        ("stac", "collections", "list"),
        "List collections as STAC documents.",
        "",
        "POST", "/v1/op/stac.collections.list",
        "read", "items:read",
        "", "",
        "json", ("model", "stac_collections_output", "StacCollectionsOutput"),
        (
            ("base-url", "base_url", ("string",), "", "Prefix for the links in the answer.", (), ("",), (), "body_field", "base_url"),
        ),
        (True, True, ("model", "src_operations_stac_reads_collections_list_input", "SrcOperationsStacReadsCollectionsListInput"), (("application/json", "json"),), "{}"),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
