"""The commands of `visualization profiles`."""

from __future__ import annotations

from .._runtime.rows import CommandRow

# Columns: docs in _runtime/rows.py. Rows keep their lines, as tables do.
# fmt: off

TITLE = ""
DESCRIPTION = ""
GROUPS = (
)
SUMMARIES = (
    ("list", "List the visualization profiles of an item.", ""),
)
COMMANDS: dict[str, CommandRow] = {
    "list": (
        "visualization.profiles.list",
        ("visualization", "profiles", "list"),
        "List the visualization profiles of an item.",
        "",
        "POST", "/v1/op/visualization.profiles.list",
        "read", "items:read",
        "", "",
        "json", ("model", "profiles_list_output", "ProfilesListOutput"),
        (
            ("item-id", "item_id", ("string",), "r", "Identifier of the item.", (), (), (), "body_field", "item_id"),
        ),
        (True, True, ("model", "profiles_list_input", "ProfilesListInput"), (("application/json", "json"),), '{\n  "item_id": "442fa115-7c1e-4b52-9f3a-5d2e8a6b4c05"\n}'),
        (),
        (("bearerAuth",), ("apiKeyAuth",),),
        ("application/json",),
    ),
}
