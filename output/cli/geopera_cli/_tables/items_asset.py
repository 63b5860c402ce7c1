"""The commands of `items asset`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("download", "Download a file of an item.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "download": (
        "items.asset.download",
        ("items", "asset", "download"),
        "Download a file of an item.",
        "The file is sent as it is stored, whatever its type.",
        "POST", "/v1/op/items.asset.download",
        "share_export", "items:read",
        "w", "",
        "binary", ("binary",),
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), (), "body_field", "item_id"),
            ("asset-id", "asset_id", ("string",), "r", "Identifier of the asset.", (), (), (), "body_field", "asset_id"),
        ),
        (True, True, ("model", "asset_download_input", "AssetDownloadInput"), (("application/json", "json"),), '{\n  "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05",\n  "asset_id": "4631a317-7c1e-4b52-9f3a-5d2e8a6b4c07"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/octet-stream",),
    ),
}
