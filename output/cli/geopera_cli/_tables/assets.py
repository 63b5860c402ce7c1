"""The commands of `assets`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = "Assets"
DESCRIPTION = "Files that belong to items."
GROUPS = (
)
SUMMARIES = (
    ("delete", "Delete one file of an item.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "delete": (
        "assets.delete",
        ("assets", "delete"),
        "Delete one file of an item.",
        "",
        "POST", "/v1/op/assets.delete",
        "destructive", "items:write",
        "", "",
        "json", ("model", "asset_delete_output", "AssetDeleteOutput"),
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), (), "body_field", "item_id"),
            ("asset-id", "asset_id", ("string",), "r", "Identifier of the asset.", (), (), (), "body_field", "asset_id"),
        ),
        (True, True, ("model", "asset_delete_input", "AssetDeleteInput"), (("application/json", "json"),), '{\n  "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05",\n  "asset_id": "4631a317-7c1e-4b52-9f3a-5d2e8a6b4c07"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
